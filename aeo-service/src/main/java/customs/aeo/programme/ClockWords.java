package customs.aeo.programme;

import customs.aeo.clock.Reading;
import customs.aeo.clock.Rule;
import customs.aeo.clock.Step;
import customs.aeo.clock.Unit;
import customs.aeo.wording.Sentences;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Locale;

/** Says a clock's reading in words. */
@ApplicationScoped
public class ClockWords {
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
                sentences.text(language, "step." + step.kind(), step.on(), event, units, due),
                SourceView.of(step.source()));
    }

    private String units(Integer number, Unit unit, Locale language) {
        return number == null || unit == null ? "" : sentences.text(language, "unit." + unit, number);
    }
}
