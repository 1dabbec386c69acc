package customs.bcp.pack;

import customs.bcp.estate.Duration;
import customs.bcp.estate.OfficeEntry;
import customs.bcp.plan.CriterionKind;
import customs.bcp.plan.PlanContent;
import customs.bcp.plan.PlanSection;
import customs.bcp.plan.PlanStage;
import customs.bcp.plan.PlanVersionView;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A version in the words and the order in which it is printed; what people act by stands in {@link PackCards}. */
class PackSheet {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

    private final PlanVersionView version;
    private final PackLabels labels;
    private final Imprint imprint;

    PackSheet(PlanVersionView version, PackLabels labels, Imprint imprint) {
        this.version = version;
        this.labels = labels;
        this.imprint = imprint;
    }

    /**
     * What stands at the foot of each page.
     *
     * @param validUntil null for what was never in force
     * @param address where freshness is checked, null for what was never in force
     * @param extract for whom, null for the whole
     * @param offices offices of the estate, for those that stand in for each other
     */
    record Imprint(
            Instant builtAt,
            LocalDate validUntil,
            Integer edition,
            String address,
            String extract,
            boolean screen,
            List<OfficeEntry> offices) {}

    public record Line(List<String> cells) {}

    public record Chapter(String title, List<Part> parts) {}

    public record Part(String title, List<String> paragraphs) {}

    public String language() {
        return labels.language();
    }

    public String title() {
        return version.planTitle();
    }

    /** For whom it is printed; empty for the whole. */
    public String extract() {
        return imprint.extract() == null ? "" : labels.of("extract") + " " + imprint.extract();
    }

    public boolean whole() {
        return imprint.extract() == null;
    }

    public boolean screen() {
        return imprint.screen();
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
        var foot = "%s v%d%s · %s · %s %s"
                .formatted(
                        version.planCode(),
                        version.number(),
                        imprint.edition() == null ? "" : "." + imprint.edition(),
                        version.contentHash() == null
                                ? labels.of("unsealed")
                                : version.contentHash().substring(0, 16),
                        labels.of("built"),
                        instant(imprint.builtAt()));
        return imprint.validUntil() == null
                ? foot
                : foot + " · " + labels.of("valid-until") + " " + imprint.validUntil();
    }

    /** Where somebody who has a network looks whether this is still the last word; empty when nowhere. */
    public String address() {
        return imprint.address() == null ? "" : imprint.address();
    }

    /** The same as a picture. */
    public String code() {
        return imprint.address() == null ? "" : QrCode.of(imprint.address());
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
        if (imprint.validUntil() != null) {
            fact(lines, "valid-until", imprint.validUntil().toString());
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

    /** The offices that stand in for each other. */
    public List<Line> alternates() {
        return imprint.offices().stream()
                .filter(office -> office.alternateOffice() != null)
                .map(office -> new Line(List.of(
                        office.name(),
                        imprint.offices().stream()
                                .filter(other -> other.code().equals(office.alternateOffice()))
                                .map(OfficeEntry::name)
                                .findFirst()
                                .orElse(office.alternateOffice()),
                        office.hours() == null ? "–" : office.hours())))
                .toList();
    }

    public List<Line> goods() {
        return version.content().goods().stream()
                .sorted(Comparator.comparing(goods -> goods.tier()))
                .map(goods -> new Line(List.of(
                        goods.held() ? labels.of("held") : goods.tier().toString(),
                        goods.goods(),
                        goods.treatment() == null ? "–" : goods.treatment())))
                .toList();
    }

    public List<Part> notices() {
        return version.content().notices().stream()
                .map(notice -> new Part(
                        "%s (%s): %s".formatted(notice.audience(), notice.language(), notice.subject()),
                        notice.text().lines().toList()))
                .toList();
    }

    public List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var section : PlanSection.values()) {
            var parts = version.content().sections().stream()
                    .filter(text -> text.section() == section)
                    .sorted(Comparator.comparing(PlanContent.SectionText::phase))
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

    private static String instant(Instant instant) {
        return MINUTE.format(instant.atZone(ZoneOffset.UTC));
    }
}
