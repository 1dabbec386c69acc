package customs.monitoring.whatif;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Above 0, at most 1, at most 12 decimals. */
@DecimalMin(value = "0", inclusive = false)
@DecimalMax("1")
@Digits(integer = 1, fraction = 12)
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface Weight {
    String message() default "a weight is above 0 and at most 1";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
