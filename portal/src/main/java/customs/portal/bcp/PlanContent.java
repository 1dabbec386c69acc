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

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Party(String kind, String name, String code, String scheme, String identifier) {}

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
            String use,
            String party) {}

    public record Treatment(String service, String kind, String text, String ownerRole, LocalDate due) {}

    public record Level(Integer level, String name, String trigger, String declaredBy, String means) {}

    public record Team(String code, String name, List<String> roles, String meets) {}

    public record Call(String role, String calledBy) {}

    public record FallbackForm(String code, String name, String purpose, List<String> fields) {}

    public record Goods(Integer tier, String goods, Boolean held, String treatment) {}

    public record Notice(String audience, String language, String subject, String text, List<String> parties) {
        public Notice {
            parties = given(parties);
        }
    }

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
        tasks.stream().filter(task -> task.party() == null).forEach(task -> {
            roles.add(task.ownerRole());
            roles.add(task.alternateRole());
        });
        roles.remove(null);
        return List.copyOf(roles);
    }

    /** What the party with a code is called. */
    public String partyName(String code) {
        return parties.stream()
                .filter(party -> code.equals(party.code()))
                .map(Party::name)
                .findFirst()
                .orElse(code);
    }

    /** Whether a section has a text in any phase. */
    public boolean written(String section) {
        return sections.stream().anyMatch(one -> one.section().equals(section));
    }

    /** The kinds of lines that a plan has. */
    static final List<String> KINDS =
            List.of("party", "criterion", "task", "treatment", "level", "team", "call", "form", "goods", "notice");

    /** The scope alone. */
    static PlanContent scope(Integer months, List<String> services) {
        return new PlanContent(months, services, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The lines of one kind alone. */
    @SuppressWarnings("unchecked")
    static PlanContent of(String kind, List<?> lines) {
        return new PlanContent(
                null,
                null,
                kind.equals("party") ? (List<Party>) lines : null,
                null,
                kind.equals("criterion") ? (List<Criterion>) lines : null,
                kind.equals("task") ? (List<Task>) lines : null,
                kind.equals("treatment") ? (List<Treatment>) lines : null,
                kind.equals("level") ? (List<Level>) lines : null,
                kind.equals("team") ? (List<Team>) lines : null,
                kind.equals("call") ? (List<Call>) lines : null,
                kind.equals("form") ? (List<FallbackForm>) lines : null,
                kind.equals("goods") ? (List<Goods>) lines : null,
                kind.equals("notice") ? (List<Notice>) lines : null);
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
