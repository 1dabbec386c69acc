package customs.portal.aeo;

import java.time.Instant;
import java.time.LocalDate;

/** Whether a certificate holds today. */
public record VerificationView(
        String number,
        String status,
        Sentence text,
        String administration,
        String programmeName,
        String level,
        String levelName,
        String holder,
        LocalDate since,
        Instant asOf) {}
