package customs.bcp.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a version of a plan says otherwise than an earlier one, part by part; what both say alike is left out.
 *
 * @param reviewIntervalMonths the interval, null when it is the same in both
 * @param earlierReviewIntervalMonths the interval before, null when it is the same in both
 * @param sections by section and phase
 * @param parts services, parties, criteria, tasks and treatments that came, went or changed
 * @param files attached files that came, went or have other bytes, by name
 */
public record PlanComparison(
        UUID id,
        int number,
        UUID earlier,
        int earlierNumber,
        Integer reviewIntervalMonths,
        Integer earlierReviewIntervalMonths,
        List<SectionChange> sections,
        List<PartChange> parts,
        List<FileChange> files) {

    /** @param before the earlier text, null where there was none  @param after the later text, null where there is none */
    public record SectionChange(PlanSection section, Phase phase, String before, String after) {}

    /** What became of a part. */
    public enum PlanChange {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * @param key what the part is called: the code of a service, task, team or form, the name of a party, the text of a
     *     criterion, the service and text of a treatment, the number of a level, the function called, the goods, and
     *     audience, language and subject of a notice
     * @param text what people call it: the title of a task, else the key
     */
    public record PartChange(PlanPart part, PlanChange change, String key, String text) {}

    /**
     * A file is known by its name; it has changed when its bytes are others.
     *
     * @param sha256 of the later bytes, null where the file is gone
     * @param size of them in bytes
     * @param earlierSha256 of the earlier bytes, null where the file is new
     */
    public record FileChange(
            PlanChange change, String name, String sha256, Integer size, String earlierSha256, Integer earlierSize) {}

    static PlanComparison of(
            PlanVersion earlier,
            List<PlanAttachment> earlierFiles,
            PlanVersion later,
            List<PlanAttachment> laterFiles) {
        var before = earlier.content();
        var after = later.content();
        boolean sameInterval = Objects.equals(before.reviewIntervalMonths(), after.reviewIntervalMonths());
        var parts = new ArrayList<PartChange>();
        parts(PlanPart.SERVICE, before.services(), after.services(), code -> code, code -> code, parts);
        parts(
                PlanPart.PARTY,
                before.parties(),
                after.parties(),
                PlanContent.Party::name,
                PlanContent.Party::name,
                parts);
        parts(
                PlanPart.CRITERION,
                before.criteria(),
                after.criteria(),
                PlanContent.Criterion::text,
                PlanContent.Criterion::text,
                parts);
        parts(
                PlanPart.TASK,
                before.tasks(),
                after.tasks(),
                PlanContent.PlanTask::code,
                PlanContent.PlanTask::title,
                parts);
        parts(
                PlanPart.TREATMENT,
                before.treatments(),
                after.treatments(),
                treatment -> treatment.service() + ": " + treatment.text(),
                treatment -> treatment.service() + ": " + treatment.text(),
                parts);
        parts(
                PlanPart.LEVEL,
                before.levels(),
                after.levels(),
                level -> level.level().toString(),
                CrisisLevel::name,
                parts);
        parts(PlanPart.TEAM, before.teams(), after.teams(), Team::code, Team::name, parts);
        parts(PlanPart.CALL, before.calls(), after.calls(), CallLink::role, CallLink::role, parts);
        parts(PlanPart.FORM, before.forms(), after.forms(), FallbackForm::code, FallbackForm::name, parts);
        parts(PlanPart.GOODS, before.goods(), after.goods(), GoodsClass::goods, GoodsClass::goods, parts);
        Function<NoticeTemplate, String> notice = one -> one.audience() + " (" + one.language() + "): " + one.subject();
        parts(PlanPart.NOTICE, before.notices(), after.notices(), notice, notice, parts);
        return new PlanComparison(
                later.id(),
                later.number(),
                earlier.id(),
                earlier.number(),
                sameInterval ? null : after.reviewIntervalMonths(),
                sameInterval ? null : before.reviewIntervalMonths(),
                sections(before, after),
                List.copyOf(parts),
                files(earlierFiles, laterFiles));
    }

    private static List<FileChange> files(List<PlanAttachment> before, List<PlanAttachment> after) {
        var old = byName(before);
        var now = byName(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .map(name -> file(name, old.get(name), now.get(name)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static FileChange file(String name, PlanAttachment old, PlanAttachment now) {
        if (old == null) {
            return new FileChange(PlanChange.ADDED, name, now.sha256(), now.size(), null, null);
        }
        if (now == null) {
            return new FileChange(PlanChange.REMOVED, name, null, null, old.sha256(), old.size());
        }
        return old.sha256().equals(now.sha256())
                ? null
                : new FileChange(PlanChange.CHANGED, name, now.sha256(), now.size(), old.sha256(), old.size());
    }

    private static Map<String, PlanAttachment> byName(List<PlanAttachment> files) {
        return files.stream().collect(Collectors.toMap(PlanAttachment::name, file -> file));
    }

    private static List<SectionChange> sections(PlanContent before, PlanContent after) {
        return Arrays.stream(PlanSection.values())
                .flatMap(section -> Arrays.stream(Phase.values())
                        .map(phase -> new SectionChange(
                                section, phase, text(before, section, phase), text(after, section, phase))))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static String text(PlanContent content, PlanSection section, Phase phase) {
        return content.sections().stream()
                .filter(one -> one.section() == section && one.phase() == phase)
                .map(PlanContent.SectionText::text)
                .findFirst()
                .orElse(null);
    }

    /** Parts of one name are one part: what is stated several times under it is compared as a whole. */
    private static <T> void parts(
            PlanPart part,
            List<T> before,
            List<T> after,
            Function<T, String> key,
            Function<T, String> text,
            List<PartChange> changes) {
        var old = byKey(before, key);
        var now = byKey(after, key);
        now.forEach((code, stated) -> {
            if (!old.containsKey(code)) {
                changes.add(new PartChange(part, PlanChange.ADDED, code, text.apply(stated.getFirst())));
            } else if (!old.get(code).equals(stated)) {
                changes.add(new PartChange(part, PlanChange.CHANGED, code, text.apply(stated.getFirst())));
            }
        });
        old.forEach((code, stated) -> {
            if (!now.containsKey(code)) {
                changes.add(new PartChange(part, PlanChange.REMOVED, code, text.apply(stated.getFirst())));
            }
        });
    }

    private static <T> Map<String, List<T>> byKey(List<T> parts, Function<T, String> key) {
        return parts.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
