package customs.aeo.calendar;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A day that an administration declared. */
@Schema(description = "A day that the administration declared, and whether it still counts")
public record CalendarDayView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) LocalDate on,
        @Schema(required = true) CalendarDay.Kind kind,
        @Schema(required = true) CalendarDay.Stage stage,
        @Schema(required = true) String nameEn,
        @Schema(required = true) String nameFr,

        @Schema(required = true, description = "The act or notice that declares it")
        String source,

        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    static CalendarDayView of(CalendarDay day, Actor actor) {
        return new CalendarDayView(
                day.id(),
                day.version(),
                day.on(),
                day.type(),
                day.stage(),
                day.en(),
                day.fr(),
                day.legalSource().reference(),
                day.recordedAt(),
                actor.has("administrator") && day.stage() == CalendarDay.Stage.RECORDED
                        ? List.of(ActLink.post("withdraw-day", "/api/v1/calendar-days/" + day.id() + "/withdrawal"))
                        : List.of());
    }
}
