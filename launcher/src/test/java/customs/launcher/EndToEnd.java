package customs.launcher;

import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of the real product: its methods (or constructor) may ask for the {@link Stack} and for a {@link Browsing}. All such
 * classes share one product and one browser, which stop by themselves when the tests are over.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Shared.class)
@interface EndToEnd {}
