package customs.aeo.programme;

import customs.aeo.clock.LegalSource;

import java.util.regex.Pattern;

/** A kind of trader identifier that a programme knows. */
public record Scheme(String code, Pattern pattern, LegalSource source) {
    public boolean fits(String value) {
        return pattern.matcher(value).matches();
    }
}
