package customs.monitoring.publication;

import customs.platform.problem.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.Locale;

/** Hands a printed page out as a file. */
final class Printed {
    private Printed() {}

    static RestResponse<byte[]> of(byte[] pdf, String name) {
        return RestResponse.ResponseBuilder.ok(pdf)
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(name))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    static Locale language(String wanted, Locale otherwise) {
        return switch (wanted) {
            case null -> otherwise;
            case "en" -> Locale.ENGLISH;
            case "fr" -> Locale.FRENCH;
            default -> throw Refusal.invalid("language", "LANGUAGE", "language is en or fr.");
        };
    }
}
