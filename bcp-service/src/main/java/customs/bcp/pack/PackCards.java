package customs.bcp.pack;

import customs.bcp.estate.Duration;
import customs.bcp.plan.CallLink;
import customs.bcp.plan.CrisisLevel;
import customs.bcp.plan.FallbackForm;
import customs.bcp.plan.Phase;
import customs.bcp.plan.PlanContent;
import customs.bcp.plan.PlanContent.PlanTask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people act by while everything is down: who is called, what is done in the first hour, a card per function. */
class PackCards {
    private static final long FIRST_HOUR = 3_600;
    private static final int BLANK_LINES = 20;

    private final PlanContent content;
    private final PackLabels labels;
    private final List<String> roles;
    private final Map<String, List<PackContact>> contacts;
    private final TaskTimes times;

    /** @param roles the functions that it is for */
    PackCards(PlanContent content, List<PackContact> contacts, List<String> roles, PackLabels labels) {
        this.content = content;
        this.labels = labels;
        this.roles = roles;
        this.contacts = contacts.stream()
                .sorted(Comparator.comparing(PackContact::rank))
                .collect(Collectors.groupingBy(PackContact::role));
        this.times = new TaskTimes(content.tasks());
    }

    /**
     * A branch of the call tree.
     *
     * @param depth 0 for who begins
     */
    public record Branch(int depth, String role, String calledBy, List<PackPerson> people) {
        public String mark() {
            return depth == 0 ? "" : "   ".repeat(depth - 1) + "→ ";
        }
    }

    /** A task on a card or a checklist. @param start after the disruption, in words */
    public record Step(String start, String code, String title, String who, String planned, String follows) {}

    /** @param own what the function does  @param instead what it does when somebody else is away */
    public record Card(String role, List<PackPerson> people, List<Step> own, List<Step> instead) {}

    public List<CrisisLevel> levels() {
        return content.levels().stream()
                .sorted(Comparator.comparing(CrisisLevel::level))
                .toList();
    }

    /** The tree from its beginnings down, and after it the functions that nobody calls. */
    public List<Branch> calls() {
        var branches = new ArrayList<Branch>();
        content.calls().stream().filter(call -> call.calledBy() == null).forEach(call -> branch(call, 0, branches));
        Set<String> called = content.calls().stream().map(CallLink::role).collect(Collectors.toSet());
        content.roles().stream()
                .filter(role -> !called.contains(role))
                .forEach(role -> branches.add(new Branch(0, role, labels.of("not-called"), people(role))));
        return branches;
    }

    private void branch(CallLink call, int depth, List<Branch> branches) {
        branches.add(new Branch(
                depth,
                call.role(),
                call.calledBy() == null ? labels.of("begins") : call.calledBy(),
                people(call.role())));
        content.calls().stream()
                .filter(next -> call.role().equals(next.calledBy()))
                .forEach(next -> branch(next, depth + 1, branches));
    }

    private List<PackPerson> people(String role) {
        return contacts.getOrDefault(role, List.of()).stream()
                .map(PackPerson::of)
                .toList();
    }

    /** What begins within an hour of the disruption, in the order in which it can begin. */
    public List<Step> firstHour() {
        return content.tasks().stream()
                .filter(task -> task.phase() == Phase.RESPONSE && times.start(task) < FIRST_HOUR)
                .filter(task -> task.party() == null
                        ? roles.contains(task.ownerRole()) || roles.contains(task.alternateRole())
                        : roles.equals(content.roles()))
                .sorted(Comparator.comparing(times::start))
                .map(task -> step(task, both(task)))
                .toList();
    }

    public List<Card> cards() {
        return roles.stream()
                .map(role -> new Card(
                        role,
                        people(role),
                        steps(task -> role.equals(task.ownerRole()), PlanTask::alternateRole),
                        steps(task -> role.equals(task.alternateRole()), PlanTask::ownerRole)))
                .filter(card -> !card.own().isEmpty()
                        || !card.instead().isEmpty()
                        || !card.people().isEmpty())
                .toList();
    }

    private List<Step> steps(
            java.util.function.Predicate<PlanTask> which, java.util.function.Function<PlanTask, String> other) {
        return content.tasks().stream()
                .filter(task -> task.party() == null)
                .filter(which)
                .sorted(Comparator.comparing(PlanTask::phase).thenComparing(times::start))
                .map(task -> step(task, other.apply(task)))
                .toList();
    }

    private Step step(PlanTask task, String who) {
        return new Step(
                labels.of(task.phase()) + (task.phase() == Phase.PREPAREDNESS ? "" : " +" + span(times.start(task))),
                task.code(),
                task.title(),
                who == null ? "–" : who,
                task.plannedSeconds() == null ? "–" : span(task.plannedSeconds()),
                String.join(", ", task.after()));
    }

    /** Owner and alternate, with the party whose people they are. */
    private String both(PlanTask task) {
        var people = "%s (%s)"
                .formatted(
                        task.ownerRole() == null ? "–" : task.ownerRole(),
                        task.alternateRole() == null ? "–" : task.alternateRole());
        return content.parties().stream()
                .filter(party -> party.code() != null && party.code().equals(task.party()))
                .map(party -> party.name() + ": " + people)
                .findFirst()
                .orElse(people);
    }

    /** All tasks in the order of their phases, for the whole plan. */
    public List<Step> tasks() {
        return content.tasks().stream()
                .sorted(Comparator.comparing(PlanTask::phase).thenComparing(times::start))
                .map(task -> step(task, both(task)))
                .toList();
    }

    public List<FallbackForm> forms() {
        return content.forms();
    }

    /** The lines of a blank log. */
    public List<Integer> blank() {
        return IntStream.rangeClosed(1, BLANK_LINES).boxed().toList();
    }

    /** The fields of a blank situation report. */
    public List<String> report() {
        return IntStream.rangeClosed(1, 11)
                .mapToObj(number -> labels.of("report." + number))
                .toList();
    }

    /** Functions that nobody fills: what a reader must fill in by hand. */
    public List<String> unfilled() {
        var seen = new HashSet<>(contacts.keySet());
        return roles.stream().filter(role -> !seen.contains(role)).toList();
    }

    private String span(long seconds) {
        return Duration.words(seconds, "fr".equals(labels.language()) ? "j" : "d");
    }
}
