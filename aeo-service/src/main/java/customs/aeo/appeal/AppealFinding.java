package customs.aeo.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.LocalDate;

/**
 * What one rung found.
 *
 * @param rung code of the programme's rung
 * @param absent the appellant did not come to the hearing
 */
@Embeddable
record AppealFinding(
        String rung,
        boolean upheld,
        String reason,
        @Column(name = "found_on") LocalDate foundOn,
        @Column(name = "hearing_on") LocalDate hearingOn,
        boolean absent,
        String minutes,
        String arguments) {}
