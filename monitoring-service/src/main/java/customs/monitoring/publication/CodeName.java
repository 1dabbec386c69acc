package customs.monitoring.publication;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/** What components and codes are called in one language. A code that nothing is known about is called by itself. */
public final class CodeName {
    private final Catalogue catalogue;
    private final UnaryOperator<String> areas;
    private final Locale language;
    private final Properties names = new Properties();

    /**
     * @param catalogue by which the figures were reported
     * @param areas     name of a Member or region by its code; null for an unknown one
     * @param language  English or French
     */
    public CodeName(Catalogue catalogue, UnaryOperator<String> areas, Locale language) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.language = "fr".equals(language.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
        String file = "code_%s.properties".formatted(this.language.getLanguage());
        try (InputStream in = CodeName.class.getResourceAsStream(file)) {
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locale language() {
        return language;
    }

    String component(Component component) {
        return names.getProperty(component.name());
    }

    /** Who gives the figures out. */
    String sender() {
        return names.getProperty("sender");
    }

    String code(Component component, String code) {
        Optional<String> name =
                switch (component) {
                    case REF_AREA -> Optional.ofNullable(areas.apply(code));
                    case INDICATOR -> indicator(code);
                    default -> Optional.empty();
                };
        return name.orElseGet(() -> names.getProperty(component.name() + "." + code, code));
    }

    private Optional<String> indicator(String code) {
        return catalogue
                .indicator(code)
                .map(Indicator::name)
                .or(() -> catalogue.theme(code).map(theme -> theme.name()))
                .map(name -> name.in(language));
    }
}
