package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.monitoring.report.Content.Cause;
import customs.monitoring.report.Content.Item;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fills a report as a whole: takes out what stands in it, and takes in what is answered, all of it or nothing. */
@ApplicationScoped
@Transactional
public class Filling {
    private final Contribution contribution;
    private final Dossiers dossiers;
    private final Clock clock;

    Filling(Contribution contribution, Dossiers dossiers, Clock clock) {
        this.contribution = contribution;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /**
     * One answer as it was typed.
     *
     * @param value null where numerator and denominator give it
     */
    public record Answer(
            Point point,
            Status status,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            Integer level,
            Boolean yes,
            Map<String, Integer> levels,
            String reason,
            String note,
            Disclosure disclosure) {

        public Answer {
            value = plain(value);
            numerator = plain(numerator);
            denominator = plain(denominator);
            levels = levels == null ? Map.of() : new TreeMap<>(levels);
        }

        private static BigDecimal plain(BigDecimal number) {
            return number == null
                    ? null
                    : new BigDecimal(number.stripTrailingZeros().toPlainString());
        }

        private PointEntry entry() {
            return new PointEntry(
                    point.indicator(),
                    point.breakdown(),
                    status,
                    value,
                    numerator,
                    denominator,
                    level,
                    yes,
                    levels,
                    reason,
                    note,
                    disclosure,
                    null);
        }
    }

    /**
     * A report that is open for entry.
     *
     * @param asked    points that the administration answers itself in this cycle, in order, with what stands there
     * @param sections version of each theme's section
     */
    public record Form(
            UUID report,
            String cycle,
            String administration,
            String memberName,
            int dataYear,
            Catalogue catalogue,
            List<Item> asked,
            Map<String, Integer> sections) {

        /** What stands in the report, by point; absent where nothing was answered. */
        public Map<Point, Answer> answers() {
            return asked.stream()
                    .filter(Item::answered)
                    .collect(Collectors.toMap(Item::point, item -> answer(item, catalogue)));
        }

        private static Answer answer(Item item, Catalogue catalogue) {
            Indicator indicator = catalogue.indicators().get(item.indicator());
            boolean typed = item.numerator() == null
                    && item.level() == null
                    && item.yes() == null
                    && item.levels() == null
                    && item.status().usable()
                    && indicator.formula() != Indicator.Formula.FLAG;
            return new Answer(
                    item.point(),
                    item.status(),
                    typed ? item.value() : null,
                    item.numerator(),
                    item.denominator(),
                    item.level(),
                    item.yes(),
                    item.levels(),
                    item.reason(),
                    item.note(),
                    item.disclosure());
        }
    }

    /** @throws Refusal why it is not open, where it is not */
    public Form form(UUID id, Actor contributor) {
        Dossier dossier = dossiers.read(id, contributor);
        dossier.report().checkEditable(clock.instant());
        return new Form(
                dossier.report().id(),
                dossier.content().cycle(),
                dossier.content().administration(),
                dossier.member().name(),
                dossier.content().dataYear(),
                dossier.catalogue(),
                dossier.content().points().stream()
                        .filter(item -> item.source() == Source.SELF && item.cause() != Cause.NOT_ASKED)
                        .toList(),
                dossier.sections().stream().collect(Collectors.toMap(Section::theme, Section::version)));
    }

    /** What is wrong with an answer by itself; pointers begin with {@code pointer}. */
    public List<FieldError> faults(Form form, Answer answer, String pointer) {
        try {
            Contribution.read(form.catalogue().indicators().get(answer.point().indicator()), answer.entry(), pointer);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.errors();
        }
    }

    /**
     * Takes answers in and takes others back; themes without a change stay untouched.
     *
     * @param sections versions of the themes' sections that the answers were given upon
     */
    public void save(
            Form form, Map<String, Integer> sections, List<Answer> answers, List<Point> back, Actor contributor) {
        Map<String, List<PointEntry>> byTheme = new TreeMap<>();
        Map<Point, String> themes = form.asked().stream().collect(Collectors.toMap(Item::point, Item::theme));
        answers.forEach(answer -> byTheme.computeIfAbsent(themes.get(answer.point()), theme -> new ArrayList<>())
                .add(answer.entry()));
        back.forEach(point -> byTheme.computeIfAbsent(themes.get(point), theme -> new ArrayList<>())
                .add(cleared(point)));
        List<String> outdated = byTheme.keySet().stream()
                .filter(theme -> !Optional.ofNullable(sections.get(theme))
                        .equals(Optional.ofNullable(form.sections().get(theme))))
                .toList();
        if (!outdated.isEmpty()) {
            throw new Refusal(
                    "template-outdated",
                    "Answers of %s were changed after this template was taken out; take out a new one."
                            .formatted(String.join(", ", outdated)));
        }
        byTheme.forEach((theme, entries) -> contribution.save(
                form.report(), theme, Expected.of(Expected.tag(sections.get(theme))), entries, contributor));
    }

    private static PointEntry cleared(Point point) {
        return new PointEntry(
                point.indicator(), point.breakdown(), null, null, null, null, null, null, null, null, null, null, true);
    }
}
