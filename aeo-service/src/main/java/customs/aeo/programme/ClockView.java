package customs.aeo.programme;

import customs.aeo.clock.Reading;
import customs.aeo.clock.Rule;
import customs.aeo.clock.Step;
import customs.aeo.clock.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** A legal clock and why it shows what it shows. */
@Schema(description = "A legal clock: which day is due, and why, step by step")
public record ClockView(
        @Schema(required = true, examples = "decision") String clock,
        @Schema(required = true) String name,
        @Schema(required = true) Reading.State state,
        @Schema(nullable = true) LocalDate startedOn,

        @Schema(nullable = true, description = "Last day of the limit; for a bar or an effect, the first free day")
        LocalDate due,

        @Schema(nullable = true, description = "Calendar days left, negative when passed")
        Long remainingDays,

        @Schema(required = true) boolean breached,

        @Schema(nullable = true, description = "What follows when nobody acts")
        ForecastView forecast,

        @Schema(required = true) List<StepView> steps) {

    @Schema(name = "ClockForecast", description = "What follows when nobody acts, and who brings it about")
    public record ForecastView(
            @Schema(required = true, examples = "NOT_ACCEPTED")
            String outcome,

            @Schema(required = true) Rule.Expiry.By by,
            @Schema(required = true) String text,
            @Schema(nullable = true) SourceView source) {}

    @Schema(name = "ClockStep", description = "One line of the explanation")
    public record StepView(
            @Schema(required = true) Step.Kind kind,
            @Schema(required = true) LocalDate on,

            @Schema(nullable = true, examples = "ACCEPTANCE")
            String event,

            @Schema(nullable = true) Integer number,
            @Schema(nullable = true) Unit unit,

            @Schema(nullable = true, description = "Due day after this step")
            LocalDate due,

            @Schema(required = true) String text,
            @Schema(required = true) SourceView source,

            @Schema(required = true, description = "Holidays that moved the due day, in order")
            List<HolidayView> holidays) {}

    @Schema(name = "ClockHoliday", description = "A day without work that a limit did not count or end on")
    public record HolidayView(
            @Schema(required = true) LocalDate on,

            @Schema(required = true, description = "The day itself where it has no name")
            String name,

            @Schema(nullable = true) SourceView source) {}
}
