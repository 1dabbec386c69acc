package customs.aeo.amendment;

import customs.aeo.authorisation.AdverseHearing;
import customs.aeo.authorisation.Authorisation;
import customs.aeo.authorisation.AuthorisationLook;
import customs.aeo.authorisation.Dependents;
import customs.aeo.authorisation.Edition;
import customs.aeo.authorisation.Editions;
import customs.aeo.authorisation.Restriction;
import customs.aeo.authorisation.Versioning;
import customs.aeo.operator.OperatorUnit;
import customs.aeo.operator.Operators;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A holder asks for an amendment or an officer proposes one, the holder is heard, another person decides. */
@ApplicationScoped
@Transactional
public class AmendmentReview {
    private static final String DECISION = "AMENDMENT";

    private final Amendments amendments;
    private final AuthorisationLook authorisations;
    private final Editions editions;
    private final Versioning versioning;
    private final AdverseHearing hearing;
    private final Dependents dependents;
    private final Operators operators;
    private final Programmes programmes;

    AmendmentReview(
            Amendments amendments,
            AuthorisationLook authorisations,
            Editions editions,
            Versioning versioning,
            AdverseHearing hearing,
            Dependents dependents,
            Operators operators,
            Programmes programmes) {
        this.amendments = amendments;
        this.authorisations = authorisations;
        this.editions = editions;
        this.versioning = versioning;
        this.hearing = hearing;
        this.dependents = dependents;
        this.operators = operators;
        this.programmes = programmes;
    }

    /**
     * What somebody wants changed.
     *
     * @param from first day; today, or its first day in force, when null
     */
    public record Wish(
            UUID authorisationId,
            boolean holder,
            String level,
            List<Restriction> restrictions,
            List<Integer> lifted,
            String reason,
            LocalDate from) {}

    /** By an officer; by the holder itself it is a request, which an officer then examines. */
    public Amendment propose(Wish wish, Act act) {
        var authorisation = authorisations.find(wish.authorisationId(), act.by());
        if (!authorisation.stage().held()) {
            throw new Refusal(
                    "wrong-stage",
                    "What is no longer held cannot be amended. It is %s.".formatted(authorisation.stage()));
        }
        if (amendments.pending(authorisation.id())) {
            throw new Refusal("amendment-pending", "Another amendment of this authorisation is not yet decided.");
        }
        var content = content(wish, authorisation, programmes.today(authorisation.administration(), act.at()));
        var amendment = act.by().has("trader")
                ? Amendment.request(subject(authorisation), content, act)
                : Amendment.propose(subject(authorisation), content, act);
        amendments.persist(amendment);
        amendments.flush();
        return amendment;
    }

    private Amendment.Content content(Wish wish, Authorisation authorisation, LocalDate today) {
        var programme = programme(authorisation);
        if (!wish.holder()
                && wish.level() == null
                && wish.restrictions().isEmpty()
                && wish.lifted().isEmpty()) {
            throw Refusal.invalid("/holder", "MISSING", "Say what is to change.");
        }
        if (wish.level() != null && !lower(programme, authorisation.level(), wish.level())) {
            throw Refusal.invalid(
                    "/level", "NOT_LOWER", "An amendment only lowers a tier; a higher one is applied for.");
        }
        var level = wish.level() == null ? authorisation.level() : wish.level();
        Restriction.check(wish.restrictions(), programme, List.of(level), units(authorisation.operatorId()), today);
        var standing = current(authorisation).restrictions();
        var known = standing.stream().map(Restriction::number).collect(Collectors.toSet());
        for (int i = 0; i < wish.lifted().size(); i++) {
            if (!known.contains(wish.lifted().get(i))) {
                throw Refusal.invalid(
                        "/lifted/" + i,
                        "UNKNOWN",
                        "%s is not among %s.".formatted(wish.lifted().get(i), known));
            }
        }
        if (new HashSet<>(wish.lifted()).size() < wish.lifted().size()) {
            throw Refusal.invalid("/lifted", "DUPLICATE", "A restriction is named twice.");
        }
        var adverse = wish.level() != null || !wish.restrictions().isEmpty();
        var first = authorisation.effectiveOn();
        var from = wish.from() == null ? today.isBefore(first) ? first : today : wish.from();
        if (adverse && from.isBefore(today)) {
            throw Refusal.invalid("/from", "PAST", "What is to the holder's disadvantage has no effect backwards.");
        }
        if (from.isBefore(first)) {
            throw Refusal.invalid("/from", "DATES_OUT_OF_ORDER", "The authorisation has effect only later.");
        }
        return new Amendment.Content(
                wish.holder(), wish.level(), wish.restrictions(), wish.lifted(), wish.reason(), from, adverse);
    }

    private static boolean lower(Programme programme, String held, String wanted) {
        var level = programme.levels().get(wanted);
        return programme.tiers()
                && level != null
                && level.order() < programme.levels().get(held).order();
    }

    public Amendment examine(UUID id, Expected expected, Act act) {
        var amendment = found(id, expected, act);
        amendment.examine(act);
        amendments.flush();
        return amendment;
    }

    public Amendment openHearing(UUID id, Expected expected, String grounds, LocalDate receivedOn, Act act) {
        var amendment = found(id, expected, act);
        hearing.open(amendment, programme(amendment), grounds, receivedOn, act);
        amendments.flush();
        return amendment;
    }

    public Amendment answer(UUID id, Expected expected, String words, boolean last, Act act) {
        var amendment = found(id, expected, act);
        hearing.answer(amendment, programme(amendment), words, last, act);
        amendments.flush();
        return amendment;
    }

    public Amendment closeHearing(UUID id, Expected expected, Act act) {
        var amendment = found(id, expected, act);
        hearing.close(amendment, programme(amendment), act);
        amendments.flush();
        return amendment;
    }

    public Amendment confirm(UUID id, Expected expected, Act act) {
        var amendment = found(id, expected, act);
        var authorisation = authorisation(amendment);
        var programme = programme(amendment);
        var before = authorisation.level();
        amendment.confirm(programme.heardBefore(DECISION), programmes.today(amendment.administration(), act.at()), act);
        if (!authorisation.stage().held()) {
            throw new Refusal(
                    "wrong-stage",
                    "What is no longer held cannot be amended. It is %s.".formatted(authorisation.stage()));
        }
        amendment.became(versioning
                .amended(
                        authorisation.id(),
                        new Versioning.Change(
                                amendment.holder(), amendment.level(), amendment.added(), amendment.lifted()),
                        id,
                        amendment.from(),
                        act)
                .number());
        if (amendment.level() != null && amendment.undoes() == null) {
            var lost = lost(programme, before, amendment.level());
            dependents.takenOut(amendment.operatorId(), id, true, null, lost, amendment.from(), act);
        } else if (amendment.level() != null) {
            dependents.restored(amendment.operatorId(), amendment.undoes(), Set.of(), amendment.from(), act);
        }
        amendments.flush();
        return amendment;
    }

    /** Tiers that are no longer reached: what rests on one of them loses it. */
    private static List<String> lost(Programme programme, String before, String after) {
        var levels = programme.levels();
        return levels.values().stream()
                .filter(level -> level.order() > levels.get(after).order()
                        && level.order() <= levels.get(before).order())
                .map(level -> level.code())
                .toList();
    }

    public Amendment dismiss(UUID id, Expected expected, Act act) {
        var amendment = found(id, expected, act);
        amendment.dismiss(
                programme(amendment).heardBefore(DECISION),
                programmes.today(amendment.administration(), act.at()),
                act);
        amendments.flush();
        return amendment;
    }

    /**
     * An upheld appeal against an amendment returns to decision: what undoes it, or what was refused, is proposed with
     * the finding as its reason, and somebody else decides.
     */
    public Amendment afterAppeal(UUID id, UUID appeal, Act act) {
        var contested = amendments.get(id, act.by());
        var authorisation = authorisation(contested);
        var today = programmes.today(contested.administration(), act.at());
        if (contested.stage() == Amendment.Stage.DISMISSED) {
            return proposed(
                    authorisation,
                    new Amendment.Content(
                            contested.holder(),
                            contested.level(),
                            contested.added(),
                            contested.lifted(),
                            act.reason(),
                            today,
                            contested.adverse()),
                    null,
                    appeal,
                    act);
        }
        var all = editions.of(authorisation.id());
        var before = all.get(contested.edition() - 2);
        var after = all.get(contested.edition() - 1);
        var level = before.level().equals(after.level()) ? null : before.level();
        return proposed(
                authorisation,
                new Amendment.Content(
                        false,
                        level,
                        missing(before.restrictions(), after.restrictions()),
                        standing(authorisation, missing(after.restrictions(), before.restrictions())),
                        act.reason(),
                        today,
                        false),
                id,
                appeal,
                act);
    }

    /** An upheld appeal against what a grant of an application was restricted with: to lift it is proposed. */
    public void afterAppealAgainstGrant(
            UUID application, UUID operator, List<Restriction> faulted, UUID appeal, Act act) {
        for (var authorisation : authorisations.granted(operator, application)) {
            var lifted = standing(authorisation, faulted);
            if (!lifted.isEmpty() && authorisation.stage().held()) {
                var today = programmes.today(authorisation.administration(), act.at());
                proposed(
                        authorisation,
                        new Amendment.Content(false, null, List.of(), lifted, act.reason(), today, false),
                        null,
                        appeal,
                        act);
            }
        }
    }

    private Amendment proposed(
            Authorisation authorisation, Amendment.Content content, UUID undoes, UUID appeal, Act act) {
        var amendment = Amendment.propose(subject(authorisation), content, act).found(undoes, appeal);
        amendments.persist(amendment);
        amendments.flush();
        return amendment;
    }

    private static List<Restriction> missing(List<Restriction> of, List<Restriction> in) {
        return of.stream().filter(one -> in.stream().noneMatch(one::same)).toList();
    }

    private List<Integer> standing(Authorisation authorisation, List<Restriction> those) {
        return current(authorisation).restrictions().stream()
                .filter(one -> those.stream().anyMatch(one::same))
                .map(Restriction::number)
                .toList();
    }

    /** @throws Refusal not-found, also for what the actor may not see */
    public Amendment read(UUID id, Actor actor) {
        return amendments.get(id, actor);
    }

    Page<Amendment> page(Actor actor, UUID authorisation, Amendment.Stage stage, Integer limit, String after) {
        return amendments.page(actor, authorisation, stage, Limit.of(limit), Cursor.decode(after, 2));
    }

    /** The version of the programme under which what is amended was granted. */
    public Programme programme(Amendment amendment) {
        return programme(authorisation(amendment));
    }

    public Authorisation authorisation(Amendment amendment) {
        return Objects.requireNonNull(authorisations.byId(amendment.authorisationId()));
    }

    /** What stands now; what an old file brought in without versions has none. */
    private Edition current(Authorisation authorisation) {
        return editions.last(authorisation.id()).orElseThrow(() -> Refusal.notFound("version of the authorisation"));
    }

    private Programme programme(Authorisation it) {
        return programmes.version(it.administration(), it.programme(), it.programmeVersion());
    }

    private Set<String> units(UUID operator) {
        return operators.findById(operator).units().stream()
                .map(OperatorUnit::code)
                .collect(Collectors.toSet());
    }

    private static Amendment.Subject subject(Authorisation it) {
        return new Amendment.Subject(it.administration(), it.operatorId(), it.id());
    }

    private Amendment found(UUID id, Expected expected, Act act) {
        var amendment = amendments.get(id, act.by());
        expected.check(amendment);
        return amendment;
    }
}
