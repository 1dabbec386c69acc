package customs.aeo.authorisation;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An authorisation with everything that is known of its status. */
@Schema(description = "What an operator holds")
public record AuthorisationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, examples = "XA-AEO-000001") String number,
        @Schema(required = true) String administration,
        @Schema(required = true) UUID operatorId,
        @Schema(required = true) String operatorName,
        @Schema(required = true) String programme,
        @Schema(required = true) String programmeVersion,
        @Schema(required = true, examples = "AEOC") String level,
        @Schema(required = true) String levelName,

        @Schema(required = true, description = "After the last act; for a day ask the status")
        Authorisation.Stage stage,

        @Schema(required = true, description = "Day of the first decision")
        LocalDate grantedOn,

        @Schema(required = true, description = "First day in force")
        LocalDate effectiveOn,

        @Schema(nullable = true, description = "Last day of close monitoring of a young firm")
        LocalDate monitoredUntil,

        @Schema(nullable = true, description = "Close monitoring, and why")
        MonitoringView monitoring,

        @Schema(
                required = true,
                description = "What is looked at again meanwhile; no status changes by it. None for traders")
        List<Reassessments.Reassessment> reassessments,

        @Schema(nullable = true, description = "Last day of its term, where the programme knows one")
        LocalDate validUntil,

        @Schema(nullable = true, description = "The holder was warned last so many days before the term ends")
        Integer warnedDays,

        @Schema(required = true, description = "Number of the version that holds today; 1 as it was granted")
        int edition,

        @Schema(nullable = true, description = "The holder's name in that version")
        String holderName,

        @Schema(required = true, description = "Conditions, partial waivers and units left out in that version")
        List<RestrictionView> restrictions,

        @Schema(required = true, description = "In the order of recording; later ones override")
        List<StatusPeriodView> periods,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(description = "From validFrom on this holds, as known since recordedAt")
    public record StatusPeriodView(
            @Schema(required = true) String level,
            @Schema(required = true) StatusPeriod.Status status,
            @Schema(required = true) LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            @Schema(required = true) Instant recordedAt,
            @Schema(nullable = true) String criterion) {
        static StatusPeriodView of(StatusPeriod period) {
            return new StatusPeriodView(
                    period.level(),
                    period.status(),
                    period.validFrom(),
                    period.validTo(),
                    period.recordedAt(),
                    period.criterion());
        }
    }
}
