package customs.bcp.pack;

import customs.bcp.estate.Duration;
import customs.bcp.plan.CriterionKind;
import customs.bcp.plan.Phase;
import customs.bcp.plan.PlanContent;
import customs.bcp.plan.PlanSection;
import customs.bcp.plan.PlanStage;
import customs.bcp.plan.PlanVersionView;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A version in the words and the order in which it is printed. */
class PackSheet {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

    private final PlanVersionView version;
    private final PackLabels labels;
    private final Instant builtAt;

    PackSheet(PlanVersionView version, PackLabels labels, Instant builtAt) {
        this.version = version;
        this.labels = labels;
        this.builtAt = builtAt;
    }

    public record Line(List<String> cells) {}

    public record Chapter(String title, List<Part> parts) {}

    public record Part(String title, List<String> paragraphs) {}

    public String language() {
        return labels.language();
    }

    public String title() {
        return version.planTitle();
    }

    public String head() {
        return "%s %s · %s %d · %s"
                .formatted(
                        labels.of("administration"),
                        version.administration(),
                        labels.of("version"),
                        version.number(),
                        labels.of(version.stage()));
    }

    /** What must not be mistaken for a plan to follow is marked so. */
    public String warning() {
        var warning = version.stage() == PlanStage.EFFECTIVE ? "" : labels.of("not-in-force");
        return version.demonstration() ? (labels.of("demonstration") + " " + warning).strip() : warning;
    }

    public String foot() {
        return "%s v%d · %s · %s %s"
                .formatted(
                        version.planCode(),
                        version.number(),
                        version.contentHash() == null
                                ? labels.of("unsealed")
                                : version.contentHash().substring(0, 16),
                        labels.of("built"),
                        instant(builtAt));
    }

    public List<Line> facts() {
        var lines = new ArrayList<Line>();
        fact(lines, "type", labels.of(version.planType()));
        fact(
                lines,
                "authors",
                String.join(
                        ", ",
                        version.authors().stream()
                                .map(PlanVersionView.PersonView::name)
                                .toList()));
        if (version.approver() != null) {
            fact(
                    lines,
                    "approved",
                    version.approvedOn() + ", " + version.approver().name());
        }
        if (version.effectiveFrom() != null) {
            fact(lines, "effective", version.effectiveFrom().toString());
        }
        if (version.reviewDue() != null) {
            fact(lines, "review-due", version.reviewDue().toString());
        }
        if (version.contentHash() != null) {
            fact(lines, "hash", version.contentHash());
        }
        return lines;
    }

    private void fact(List<Line> lines, String key, String value) {
        lines.add(new Line(List.of(labels.of(key), value)));
    }

    public List<Line> services() {
        return version.services().stream()
                .map(service -> new Line(List.of(
                        service.name(),
                        service.tier().toString(),
                        span(service.rtoSeconds()),
                        span(service.wrtSeconds()),
                        span(service.mtpdSeconds()),
                        span(service.rpoSeconds()))))
                .toList();
    }

    public List<String> findings() {
        return version.findings().stream()
                .map(PlanVersionView.PlanFinding::text)
                .toList();
    }

    public List<Line> criteria() {
        return Arrays.stream(CriterionKind.values())
                .flatMap(kind -> version.content().criteria().stream()
                        .filter(criterion -> criterion.kind() == kind)
                        .map(criterion ->
                                new Line(List.of(labels.of(kind), criterion.text(), span(criterion.afterSeconds())))))
                .toList();
    }

    public List<Line> tasks() {
        return Arrays.stream(Phase.values())
                .flatMap(phase -> version.content().tasks().stream()
                        .filter(task -> task.phase() == phase)
                        .map(task -> new Line(List.of(
                                labels.of(phase),
                                task.code(),
                                task.title(),
                                text(task.ownerRole()),
                                text(task.alternateRole()),
                                span(task.plannedSeconds()),
                                String.join(", ", task.after())))))
                .toList();
    }

    public List<Line> treatments() {
        return version.content().treatments().stream()
                .map(treatment -> new Line(List.of(
                        treatment.service(),
                        labels.of(treatment.kind()),
                        treatment.text(),
                        treatment.ownerRole(),
                        treatment.due().toString())))
                .toList();
    }

    public List<Line> parties() {
        return version.content().parties().stream()
                .map(party -> new Line(List.of(labels.of(party.kind()), party.name())))
                .toList();
    }

    public List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var section : PlanSection.values()) {
            var parts = version.content().sections().stream()
                    .filter(text -> text.section() == section)
                    .sorted(java.util.Comparator.comparing(PlanContent.SectionText::phase))
                    .map(text -> new Part(
                            labels.of(text.phase()), text.text().lines().toList()))
                    .toList();
            if (!parts.isEmpty()) {
                chapters.add(new Chapter((section.ordinal() + 1) + ". " + labels.of(section), parts));
            }
        }
        return chapters;
    }

    private String span(Long seconds) {
        return seconds == null ? "–" : Duration.words(seconds, "fr".equals(labels.language()) ? "j" : "d");
    }

    private static String text(String value) {
        return value == null ? "–" : value;
    }

    private static String instant(Instant instant) {
        return MINUTE.format(instant.atZone(ZoneOffset.UTC));
    }
}
