package customs.portal.bcp;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/** What a plan says, as bcp-service takes and gives it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanContent(
        Integer reviewIntervalMonths,
        List<String> services,
        List<Party> parties,
        List<SectionText> sections,
        List<Criterion> criteria,
        List<Task> tasks,
        List<Treatment> treatments,
        List<Level> levels,
        List<Team> teams,
        List<Call> calls,
        List<FallbackForm> forms,
        List<Goods> goods,
        List<Notice> notices) {
    public PlanContent {
        levels = given(levels);
        teams = given(teams);
        calls = given(calls);
        forms = given(forms);
        goods = given(goods);
        notices = given(notices);
    }

    private static <T> List<T> given(List<T> parts) {
        return parts == null ? List.of() : parts;
    }

    public record Party(String kind, String name) {}

    public record SectionText(String section, String phase, String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Criterion(String kind, String text, Long afterSeconds, Predicate predicate) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Predicate(String measure, String subject, String comparator, BigDecimal threshold) {
        /** Whether the threshold is a time, in seconds. */
        public boolean timed() {
            return measure.endsWith("_DURATION");
        }

        public boolean percent() {
            return measure.equals("CAPACITY") || measure.equals("STAFF_PRESENT");
        }

        public Long seconds() {
            return threshold == null ? null : threshold.longValue();
        }

        /** The threshold as a number without idle zeros. */
        public String number() {
            return threshold.stripTrailingZeros().toPlainString();
        }
    }

    public record Task(
            String code,
            String phase,
            String title,
            String ownerRole,
            String alternateRole,
            Long plannedSeconds,
            List<String> after,
            String use) {}

    public record Treatment(String service, String kind, String text, String ownerRole, LocalDate due) {}

    public record Level(Integer level, String name, String trigger, String declaredBy, String means) {}

    public record Team(String code, String name, List<String> roles, String meets) {}

    public record Call(String role, String calledBy) {}

    public record FallbackForm(String code, String name, String purpose, List<String> fields) {}

    public record Goods(Integer tier, String goods, Boolean held, String treatment) {}

    public record Notice(String audience, String language, String subject, String text) {}

    /** The text of a section in a phase; empty where none is written. */
    public String text(String section, String phase) {
        return sections.stream()
                .filter(one -> one.section().equals(section) && one.phase().equals(phase))
                .map(SectionText::text)
                .findFirst()
                .orElse("");
    }

    /** The functions that somebody must fill, in the order in which they are first named. */
    public List<String> roles() {
        var roles = new LinkedHashSet<String>();
        calls.forEach(call -> roles.add(call.role()));
        teams.forEach(team -> roles.addAll(team.roles()));
        levels.forEach(level -> roles.add(level.declaredBy()));
        tasks.forEach(task -> {
            roles.add(task.ownerRole());
            roles.add(task.alternateRole());
        });
        roles.remove(null);
        return List.copyOf(roles);
    }

    /** Whether a section has a text in any phase. */
    public boolean written(String section) {
        return sections.stream().anyMatch(one -> one.section().equals(section));
    }

    PlanContent withScope(Integer months, List<String> scope) {
        return new PlanContent(
                months,
                scope,
                parties,
                sections,
                criteria,
                tasks,
                treatments,
                levels,
                teams,
                calls,
                forms,
                goods,
                notices);
    }

    /** The same with other lines of one kind. */
    @SuppressWarnings("unchecked")
    PlanContent with(String kind, List<?> lines) {
        return new PlanContent(
                reviewIntervalMonths,
                services,
                kind.equals("party") ? (List<Party>) lines : parties,
                sections,
                kind.equals("criterion") ? (List<Criterion>) lines : criteria,
                kind.equals("task") ? (List<Task>) lines : tasks,
                kind.equals("treatment") ? (List<Treatment>) lines : treatments,
                kind.equals("level") ? (List<Level>) lines : levels,
                kind.equals("team") ? (List<Team>) lines : teams,
                kind.equals("call") ? (List<Call>) lines : calls,
                kind.equals("form") ? (List<FallbackForm>) lines : forms,
                kind.equals("goods") ? (List<Goods>) lines : goods,
                kind.equals("notice") ? (List<Notice>) lines : notices);
    }

    /** The lines of one kind; null for what is no kind. */
    List<?> lines(String kind) {
        return switch (kind) {
            case "party" -> parties;
            case "criterion" -> criteria;
            case "task" -> tasks;
            case "treatment" -> treatments;
            case "level" -> levels;
            case "team" -> teams;
            case "call" -> calls;
            case "form" -> forms;
            case "goods" -> goods;
            case "notice" -> notices;
            default -> null;
        };
    }
}
