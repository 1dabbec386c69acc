package customs.aeo.authorisation;

import customs.aeo.operator.Operator;
import customs.aeo.programme.Programme;
import customs.platform.act.Act;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Creates what a decision grants. */
@ApplicationScoped
@Transactional
public class Grants {
    private final Authorisations authorisations;
    private final Bars bars;
    private final Versioning versioning;
    private final Aftercare aftercare;

    Grants(Authorisations authorisations, Bars bars, Versioning versioning, Aftercare aftercare) {
        this.aftercare = aftercare;
        this.authorisations = authorisations;
        this.bars = bars;
        this.versioning = versioning;
    }

    /**
     * Levels that an operator may apply for: while no bar runs, none that it holds, and each only after the level that
     * it requires.
     */
    public void check(Programme programme, UUID operator, Collection<String> wanted, Instant at) {
        bars.check(operator, at);
        var held = held(operator);
        for (var code : wanted) {
            var level = programme.levels().get(code);
            if (level == null) {
                throw Refusal.invalid(
                        "/levels",
                        "UNKNOWN",
                        "%s is not among %s.".formatted(code, programme.levels().keySet()));
            }
            if (held.stream()
                    .anyMatch(authorisation -> covers(programme, authorisation.level(), code)
                            && !renewable(programme, authorisation, code, at))) {
                throw new Refusal("already-authorised", "%s is already held.".formatted(code));
            }
            if (programme.tiers()
                    && held.stream()
                            .anyMatch(authorisation -> authorisation.stage() == Authorisation.Stage.SUSPENDED)) {
                throw new Refusal("already-authorised", "The authorisation is suspended; its level cannot change now.");
            }
            if (level.requires() != null
                    && held.stream().noneMatch(a -> covers(programme, a.level(), level.requires()))) {
                throw new Refusal("level-required", "%s needs %s first.".formatted(code, level.requires()));
            }
        }
        if (programme.tiers() && wanted.size() > 1) {
            throw Refusal.invalid("/levels", "ONE_TIER", "Of ordered tiers one is applied for at a time.");
        }
    }

    /** From the first warning on a term may be renewed, while the authorisation is in force. */
    private static boolean renewable(Programme programme, Authorisation held, String wanted, Instant at) {
        if (held.validUntil() == null
                || held.stage() != Authorisation.Stage.ACTIVE
                || !held.level().equals(wanted)
                || programme.validity() == null
                || programme.validity().warnings().isEmpty()) {
            return false;
        }
        var first = held.validUntil().minusDays(programme.validity().warnings().getFirst());
        return !LocalDate.ofInstant(at, programme.zone()).isBefore(first);
    }

    private List<Authorisation> held(UUID operator) {
        return authorisations.of(operator).stream()
                .filter(authorisation -> authorisation.stage().held())
                .toList();
    }

    private static boolean covers(Programme programme, String held, String wanted) {
        if (!programme.tiers()) {
            return held.equals(wanted);
        }
        var has = programme.levels().get(held);
        return has != null && has.order() >= programme.levels().get(wanted).order();
    }

    /**
     * One authorisation per level of an independent set; among tiers the one authorisation takes the level.
     *
     * @param restrictions what is granted less than asked, of all levels
     */
    public List<Authorisation> grant(
            Programme programme,
            Operator operator,
            UUID application,
            List<String> levels,
            List<Restriction> restrictions,
            LocalDate decidedOn,
            Act act) {
        check(programme, operator.id(), levels, act.at());
        var effectiveOn = programme.effectOf(decidedOn);
        return levels.stream()
                .map(level -> {
                    var own = restrictions.stream()
                            .filter(one -> one.level().equals(level))
                            .toList();
                    var granted = one(programme, operator, application, level, own, decidedOn, effectiveOn, act);
                    aftercare.granted(granted, programme, act);
                    return granted;
                })
                .toList();
    }

    private Authorisation one(
            Programme programme,
            Operator operator,
            UUID application,
            String level,
            List<Restriction> restrictions,
            LocalDate decidedOn,
            LocalDate effectiveOn,
            Act act) {
        var held = held(operator.id());
        var renewed = held.stream()
                .filter(authorisation -> renewable(programme, authorisation, level, act.at()))
                .findFirst();
        if (renewed.isPresent()) {
            var until = programme.validUntil(level, decidedOn).orElseThrow();
            renewed.get().renew(application, decidedOn, until, act);
            versioning.granted(renewed.get(), operator, Edition.Cause.RENEWAL, restrictions, decidedOn, act);
            return renewed.get();
        }
        var tier = held.stream()
                .filter(authorisation ->
                        programme.tiers() && Objects.equals(authorisation.programme(), programme.code()))
                .findFirst();
        if (tier.isPresent()) {
            var until = programme.validUntil(level, decidedOn).orElse(null);
            tier.get().changeLevel(level, application, decidedOn, effectiveOn, until, act);
            versioning.granted(tier.get(), operator, Edition.Cause.LEVEL, restrictions, effectiveOn, act);
            return tier.get();
        }
        var authorisation = Authorisation.grant(
                new Authorisation.Terms(
                        authorisations.nextNumber(operator.administration()),
                        operator.administration(),
                        operator.id(),
                        application,
                        programme.code(),
                        programme.version(),
                        level,
                        decidedOn,
                        effectiveOn,
                        programme
                                .monitoredUntil(operator.establishedOn(), decidedOn)
                                .orElse(null),
                        programme.validUntil(level, decidedOn).orElse(null)),
                act);
        authorisations.persist(authorisation);
        versioning.granted(authorisation, operator, Edition.Cause.GRANT, restrictions, effectiveOn, act);
        return authorisation;
    }
}
