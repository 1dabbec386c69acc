package customs.aeo.programme;

import customs.aeo.clock.DayOff;
import customs.aeo.clock.Reading;
import customs.aeo.clock.Rule;
import customs.aeo.clock.Step;
import customs.aeo.clock.Unit;
import customs.aeo.wording.Sentences;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a clock's reading in words. */
@ApplicationScoped
public class ClockWords {
    private static final int NAMED = 5;

    private final Sentences sentences;

    ClockWords(Sentences sentences) {
        this.sentences = sentences;
    }

    public ClockView view(Programme programme, Reading reading, Locale language) {
        return view(programme.clocks().get(reading.clock()).name().in(language), reading, language);
    }

    /** @param name what the limit is called; for rules that no programme contains */
    public ClockView view(String name, Reading reading, Locale language) {
        return new ClockView(
                reading.clock(),
                name,
                reading.state(),
                reading.startedOn(),
                reading.due(),
                reading.remaining(),
                reading.breached(),
                forecast(reading.outcome(), language),
                reading.steps().stream().map(step -> step(step, language)).toList());
    }

    private ClockView.ForecastView forecast(Rule.Expiry expiry, Locale language) {
        if (expiry.by() == Rule.Expiry.By.NOBODY) {
            return null;
        }
        var outcome = sentences.textOr(language, "outcome." + expiry.outcome(), expiry.outcome());
        return new ClockView.ForecastView(
                expiry.outcome(),
                expiry.by(),
                sentences.text(language, "forecast." + expiry.by(), outcome),
                SourceView.of(expiry.source()));
    }

    private ClockView.StepView step(Step step, Locale language) {
        var event = step.event() == null ? "" : sentences.textOr(language, "event." + step.event(), step.event());
        var units = units(step.number(), step.unit(), language);
        var due = step.due() == null ? "" : Sentences.day(language, step.due());
        return new ClockView.StepView(
                step.kind(),
                step.on(),
                step.event(),
                step.number(),
                step.unit(),
                step.due(),
                sentences.text(language, "step." + step.kind(), step.on(), event, units, due)
                        + holidays(step.off(), language),
                SourceView.of(step.source()),
                step.off().stream().map(day -> holiday(day, language)).toList());
    }

    /** Names at most a few: a limit of many working days passes over many holidays. */
    private String holidays(List<DayOff> off, Locale language) {
        if (off.isEmpty()) {
            return "";
        }
        var named = off.stream()
                .limit(NAMED)
                .map(day -> {
                    var on = Sentences.day(language, day.on());
                    var name = name(day, language);
                    return name == null ? on : sentences.text(language, "step.holiday", on, name);
                })
                .collect(Collectors.joining(", "));
        return " "
                + (off.size() > NAMED
                        ? sentences.text(language, "step.holidays.more", named, off.size() - NAMED)
                        : sentences.text(language, "step.holidays", named));
    }

    private static ClockView.HolidayView holiday(DayOff day, Locale language) {
        var name = name(day, language);
        return new ClockView.HolidayView(
                day.on(),
                name == null ? Sentences.day(language, day.on()) : name,
                day.source() == null ? null : SourceView.of(day.source()));
    }

    private static String name(DayOff day, Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? day.fr() : day.en();
    }

    private String units(Integer number, Unit unit, Locale language) {
        return number == null || unit == null ? "" : sentences.text(language, "unit." + unit, number);
    }
}
