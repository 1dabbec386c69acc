package customs.portal.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import java.util.List;
import java.util.Locale;

/** The language of this request: the person's choice (cookie {@code lang}), else the browser's preference, else English. */
@RequestScoped
@Named("language")
public class Language {
    static final String COOKIE = "lang";
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Locale locale;

    Language(RoutingContext route) {
        this.locale = choose(cookie(route), route.request().getHeader("Accept-Language"));
    }

    private static String cookie(RoutingContext route) {
        var cookie = route.request().getCookie(COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    static Locale choose(String chosen, String accepted) {
        if ("fr".equals(chosen)) {
            return Locale.FRENCH;
        }
        if ("en".equals(chosen) || accepted == null || accepted.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    public Locale locale() {
        return locale;
    }

    /** {@code en} or {@code fr}. */
    public String code() {
        return locale.getLanguage();
    }

    public boolean isFrench() {
        return Locale.FRENCH.equals(locale);
    }
}
