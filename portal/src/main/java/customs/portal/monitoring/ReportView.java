package customs.portal.monitoring;

import customs.portal.service.ActLink;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A report as this person may see it. */
public record ReportView(
        String id,
        int version,
        Cycle cycle,
        String administration,
        String memberName,
        String stage,
        String stageText,
        Instant stageSince,
        int number,
        Boolean onTime,
        boolean overdue,
        Instant submittedAt,
        Integer publishedNumber,
        Amendment amendment,
        String viewpoint,
        String hash,
        Progress progress,
        Lock lock,
        List<Section> sections,
        List<Sister> sisters,
        List<Question> queries,
        List<Review> bodies,
        List<Signed> versions,
        List<ActLink> acts) {

    /** Deadlines are the end of a day in Brussels. */
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    static LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusSeconds(1), BRUSSELS);
    }

    public Section section(String theme) {
        return sections.stream()
                .filter(one -> one.theme().equals(theme))
                .findFirst()
                .orElse(null);
    }

    /** The theme after this one, or null. */
    public Section after(String theme) {
        int at = sections.indexOf(section(theme));
        return at < 0 || at + 1 == sections.size() ? null : sections.get(at + 1);
    }

    public Question query(String query) {
        return queries.stream()
                .filter(one -> one.id().equals(query))
                .findFirst()
                .orElse(null);
    }

    public Point point(String indicator, String breakdown) {
        return sections.stream()
                .flatMap(section -> section.points().stream())
                .filter(point ->
                        point.indicator().equals(indicator) && point.breakdown().equals(breakdown))
                .findFirst()
                .orElse(null);
    }

    public List<Point> points() {
        return sections.stream().flatMap(section -> section.points().stream()).toList();
    }

    /** Whether this person may save answers now. */
    public boolean isEnterable() {
        return sections.stream().anyMatch(section -> ActLink.offered(section.acts(), "save"));
    }

    /** Whether the administration itself looks at it. */
    public boolean isOwn() {
        return "OWN".equals(viewpoint);
    }

    /** A yearly cycle. */
    public record Cycle(
            String code, int dataYear, Instant openAt, Instant dueAt, Instant closeAt, boolean demonstration) {

        /** The data year as digits alone. */
        public String year() {
            return Integer.toString(dataYear);
        }

        /** The last day, not the midnight after it. */
        public LocalDate dueOn() {
            return lastDay(dueAt);
        }

        public LocalDate closesOn() {
            return lastDay(closeAt);
        }
    }

    /** A signed version. */
    public record Signed(int number, String hash) {}

    /** Number of the signed version that is shown; null for a draft. */
    public Integer shownNumber() {
        return versions.stream()
                .filter(version -> version.hash().equals(hash))
                .map(Signed::number)
                .findFirst()
                .orElse(null);
    }

    /** An amendment that waits for the Secretariat. */
    public record Amendment(Instant askedAt, String reason) {}

    /** Points that need a comment before the report goes to the validator. */
    public List<Point> uncommented() {
        return points().stream()
                .filter(point -> point.warning() != null && point.warning().commentRequired())
                .toList();
    }

    /** Where a point is asked. */
    public String themeOf(Point point) {
        return sections.stream()
                .filter(section -> section.points().contains(point))
                .map(Section::theme)
                .findFirst()
                .orElse("");
    }

    /** Why a report takes no entries. */
    public record Lock(String code, String text) {}

    /** The part about one theme. */
    public record Section(
            String theme,
            String name,
            int version,
            Progress progress,
            List<String> missing,
            List<Point> points,
            List<ActLink> acts) {

        /** What is asked and not answered, with its name. */
        public List<Point> open() {
            return points.stream()
                    .filter(point -> point.asked() && !point.answered())
                    .toList();
        }

        /** Whether every answer that has to be given is given. */
        public boolean isComplete() {
            return progress.answered() == progress.asked();
        }
    }

    /** A value that stands far from the others; a comment settles it. */
    public record Warning(String code, String text, boolean commentRequired) {}

    /** What is asked, and what is known. */
    public record Point(
            String indicator,
            String breakdown,
            String name,
            String definition,
            String type,
            String unit,
            String formula,
            List<Level> scale,
            List<Component> components,
            int minimumComponents,
            String source,
            boolean mandatory,
            boolean asked,
            boolean readOnly,
            boolean answered,
            String status,
            boolean withheld,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            Integer level,
            Boolean yes,
            Map<String, Integer> levels,
            String reason,
            String cause,
            String note,
            Warning warning,
            String disclosure,
            Figure figure,
            BigDecimal share,
            Before before,
            List<EvidenceFile> evidence,
            List<ActLink> acts) {

        /** Name of the point's fields begins with it. */
        public String key() {
            return indicator + "-" + breakdown;
        }

        /** How it is entered: {@code fraction}, {@code levels}, {@code level}, {@code yes} or {@code number}. */
        public String entry() {
            return switch (formula) {
                case "SHARE", "GROWTH", "RATIO" -> "fraction";
                case "INDEX" -> "levels";
                case "SCALE" -> components.isEmpty() ? "level" : "levels";
                case "FLAG" -> "yes";
                default -> "number";
            };
        }

        /** The value where it was entered itself, not computed from a fraction. */
        public BigDecimal entered() {
            return numerator == null && denominator == null ? value : null;
        }

        /** The status that the form offers: normal until something else was said; "missing" of an untouched point is nobody's answer. */
        public String statusEntered() {
            return answered ? status : "A";
        }

        public Integer levelOf(String component) {
            return levels == null ? null : levels.get(component);
        }

        public boolean isTotal() {
            return "_T".equals(breakdown);
        }

        /** Whether more than a plain value was said about it. */
        public boolean isSpecial() {
            return answered && status != null && !"A".equals(status)
                    || note != null
                    || disclosure != null && !"WCO".equals(disclosure);
        }

        public String levelText() {
            return scale.stream()
                    .filter(one -> level != null && one.value() == level)
                    .map(Level::text)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The answer of the year before. */
    public record Before(int dataYear, String status, BigDecimal value) {}

    /** A file beside the answer. */
    public record EvidenceFile(String id, String name, String hash, List<ActLink> acts) {}

    public record Level(int value, String text) {}

    public record Component(String code, String name) {}

    /** Where a delivered figure came from. */
    public record Figure(String service, Instant asOf, String datasetVersion, String method, List<Remark> remarks) {}

    public record Remark(String kind, String text, Instant madeAt) {}

    /** How the deliveries of another service stand. */
    public record Sister(
            String service, boolean delayed, Instant lastSuccessAt, Instant nextAttemptAt, String code, String text) {}

    /** A question of the Secretariat about one point. */
    public record Question(
            String id,
            int version,
            String indicator,
            String breakdown,
            String origin,
            String stage,
            String text,
            Instant askedAt,
            String answer,
            Instant answeredAt,
            List<ActLink> acts) {}

    /** The report before one body. */
    public record Review(
            String body,
            String session,
            Integer versionNumber,
            Instant tabledAt,
            String outcome,
            String outcomeText,
            String paragraphs) {}
}
