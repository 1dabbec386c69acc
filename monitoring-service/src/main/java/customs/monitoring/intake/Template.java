package customs.monitoring.intake;

import customs.monitoring.catalogue.Point;
import customs.monitoring.report.Filling;
import customs.monitoring.report.Filling.Answer;
import customs.monitoring.report.Filling.Form;
import customs.platform.act.Actor;
import customs.platform.http.Wording;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A report as a workbook: out with what stands in it, and in again, all of it or nothing. */
@ApplicationScoped
@Transactional
class Template {
    private static final int LARGEST_BYTES = 5 * 1024 * 1024;

    private final Filling filling;
    private final Wording wording;

    Template(Filling filling, Wording wording) {
        this.filling = filling;
        this.wording = wording;
    }

    /**
     * What a filled template says.
     *
     * @param changed points whose answer differs from what stands in the report
     * @param back    points whose answer is taken back
     */
    record Taken(List<String> changed, List<String> back, List<TemplateFault> faults) {}

    /** A workbook and what to call it. */
    record TemplateFile(byte[] content, String name) {}

    TemplateFile out(UUID report, Locale language, Actor contributor) {
        Form form = filling.form(report, contributor);
        return new TemplateFile(
                new TemplateWriting(form, wording, language).write(),
                "report-%s-%s.xlsx".formatted(form.administration(), form.cycle()));
    }

    /** @param rehearsal says what would be taken in and what is wrong, and changes nothing */
    Taken in(UUID report, byte[] file, boolean rehearsal, Actor contributor) {
        if (file.length > LARGEST_BYTES) {
            throw new Refusal(
                    "too-large", "A template has at most 5 MB; this file has %d bytes.".formatted(file.length));
        }
        Form form = filling.form(report, contributor);
        TemplateReading reading = TemplateReading.of(file, form);
        List<TemplateFault> faults = new ArrayList<>(reading.faults());
        reading.answers().values().forEach(answer -> faults(form, answer, reading.row(answer.point()), faults));
        Map<Point, Answer> before = form.answers();
        List<Answer> changed = reading.answers().values().stream()
                .filter(answer -> !Objects.equals(answer, before.get(answer.point())))
                .toList();
        List<Point> back = form.asked().stream()
                .map(item -> item.point())
                .filter(point -> before.containsKey(point) && !reading.answers().containsKey(point))
                .filter(point ->
                        faults.stream().noneMatch(fault -> fault.indicator().equals(point.indicator())))
                .toList();
        if (!rehearsal) {
            if (!faults.isEmpty()) {
                throw new Refusal(
                        "flawed-template",
                        "Some cells of the template cannot be read; nothing was taken in.",
                        faults.stream()
                                .map(fault -> new FieldError(
                                        fault.pointer(), fault.code(), fault.indicator() + ": " + fault.message()))
                                .toList());
            }
            filling.save(form, reading.key().sections(), changed, back, contributor);
        }
        return new Taken(
                changed.stream().map(answer -> named(answer.point())).toList(),
                back.stream().map(Template::named).toList(),
                faults);
    }

    private void faults(Form form, Answer answer, int row, List<TemplateFault> faults) {
        for (FieldError error : filling.faults(form, answer, "")) {
            String field =
                    error.pointer().isEmpty() ? "status" : error.pointer().substring(1);
            faults.add(new TemplateFault(
                    row,
                    field.startsWith("levels") ? "level" : field,
                    answer.point().indicator(),
                    error.code(),
                    error.message()));
        }
    }

    private static String named(Point point) {
        return point.breakdown().equals(customs.monitoring.catalogue.Indicator.TOTAL)
                ? point.indicator()
                : point.indicator() + "." + point.breakdown();
    }
}
