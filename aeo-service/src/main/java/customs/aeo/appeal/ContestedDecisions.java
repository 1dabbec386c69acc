package customs.aeo.appeal;

import customs.aeo.amendment.Amendment;
import customs.aeo.amendment.AmendmentReview;
import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.Stage;
import customs.aeo.authorisation.Revocation;
import customs.aeo.authorisation.RevocationReview;
import customs.aeo.authorisation.Suspension;
import customs.aeo.authorisation.SuspensionReview;
import customs.aeo.programme.AppealLadder;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the decision that an appeal is about, and brings about what follows. */
@ApplicationScoped
class ContestedDecisions {
    private final Applications applications;
    private final CaseClocks clocks;
    private final SuspensionReview suspensions;
    private final RevocationReview revocations;
    private final AmendmentReview amendments;

    ContestedDecisions(
            Applications applications,
            CaseClocks clocks,
            SuspensionReview suspensions,
            RevocationReview revocations,
            AmendmentReview amendments) {
        this.amendments = amendments;
        this.applications = applications;
        this.clocks = clocks;
        this.suspensions = suspensions;
        this.revocations = revocations;
    }

    /** @throws Refusal not-found for what the actor may not see, wrong-stage when there is no such decision */
    ContestedDecision get(AppealLadder.Contested against, UUID id, Actor actor) {
        return switch (against) {
            case REFUSAL -> application(against, Stage.REFUSED, applications.get(id, actor));
            case NON_ACCEPTANCE -> application(against, Stage.NOT_ACCEPTED, applications.get(id, actor));
            case RESTRICTION -> restriction(applications.get(id, actor));
            case AMENDMENT -> amendment(amendments.read(id, actor));
            case SUSPENSION -> suspension(suspensions.read(id, actor));
            case REVOCATION -> revocation(against, Revocation.Kind.REVOCATION, revocations.read(id, actor));
            case ANNULMENT -> revocation(against, Revocation.Kind.ANNULMENT, revocations.read(id, actor));
        };
    }

    private ContestedDecision revocation(AppealLadder.Contested against, Revocation.Kind kind, Revocation revocation) {
        if (revocation.stage() != Revocation.Stage.CONFIRMED || revocation.form() != kind) {
            throw undecided(revocation.stage());
        }
        return new ContestedDecision(
                against,
                revocation.id(),
                revocation.administration(),
                revocation.operatorId(),
                revocations.programme(revocation),
                revocation.confirmedOn(),
                persons(revocation.proposedBy(), revocation.confirmedBy()));
    }

    private ContestedDecision application(AppealLadder.Contested against, Stage outcome, AeoApplication application) {
        if (application.stage() != outcome) {
            throw undecided(application.stage());
        }
        var part = new HashSet<>(application.assessors());
        part.add(application.endedBy());
        return new ContestedDecision(
                against,
                application.id(),
                application.administration(),
                application.operatorId(),
                clocks.programme(application),
                application.endedOn(),
                part);
    }

    private ContestedDecision restriction(AeoApplication application) {
        if (application.restrictions().isEmpty()) {
            throw new Refusal("wrong-stage", "Nothing was granted with a condition, a waiver or a unit left out.");
        }
        return application(AppealLadder.Contested.RESTRICTION, Stage.GRANTED, application);
    }

    private ContestedDecision amendment(Amendment amendment) {
        if (!amendment.contestable()) {
            throw undecided(amendment.stage());
        }
        return new ContestedDecision(
                AppealLadder.Contested.AMENDMENT,
                amendment.id(),
                amendment.administration(),
                amendment.operatorId(),
                amendments.programme(amendment),
                amendment.decidedOn(),
                persons(amendment.proposedBy(), amendment.decidedBy()));
    }

    private ContestedDecision suspension(Suspension suspension) {
        if (suspension.stage() != Suspension.Stage.CONFIRMED) {
            throw undecided(suspension.stage());
        }
        return new ContestedDecision(
                AppealLadder.Contested.SUSPENSION,
                suspension.id(),
                suspension.administration(),
                suspension.operatorId(),
                suspensions.programme(suspension),
                suspension.confirmedOn(),
                persons(suspension.proposedBy(), suspension.confirmedBy()));
    }

    private static Set<String> persons(String... ids) {
        return Stream.of(ids).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Refusal undecided(Enum<?> stage) {
        return new Refusal("wrong-stage", "There is no such decision to contest. It is %s.".formatted(stage));
    }

    /** The contested case knows that it is contested; its limit for an appeal is kept. */
    void contested(Appeal appeal, LocalDate on, Act act) {
        switch (appeal.against()) {
            case REFUSAL, NON_ACCEPTANCE, RESTRICTION -> {
                var application = applications.findById(appeal.decisionId());
                application.appealed(appeal.id(), on, act);
                clocks.show(application, on);
            }
            case SUSPENSION, REVOCATION, ANNULMENT, AMENDMENT -> {
                // the appeal itself keeps the limit
            }
        }
    }

    /**
     * An upheld appeal: an application, a restriction or an amendment is decided anew, never changed by it; the rest has
     * no effect from this day on.
     */
    void redo(Appeal appeal, LocalDate on, Act act) {
        switch (appeal.against()) {
            case REFUSAL, NON_ACCEPTANCE -> {
                var application = applications.findById(appeal.decisionId());
                for (var level : applications.levelsUnderWay(application.operatorId())) {
                    if (clocks.programme(application).tiers()
                            || application.levels().contains(level)) {
                        throw new Refusal(
                                "application-under-way",
                                "An application for %s is already under way.".formatted(level));
                    }
                }
                application.reopen(appeal.id(), act.reason(), on, act);
                clocks.show(application, on);
            }
            case RESTRICTION -> {
                var application = applications.findById(appeal.decisionId());
                application.noted(null, "restrictions-faulted", Map.of("appeal", appeal.id(), "on", on), act);
                amendments.afterAppealAgainstGrant(
                        application.id(), application.operatorId(), application.restrictions(), appeal.id(), act);
            }
            case AMENDMENT -> amendments.afterAppeal(appeal.decisionId(), appeal.id(), act);
            case SUSPENSION -> suspensions.liftAfterAppeal(appeal.decisionId(), act);
            case REVOCATION, ANNULMENT -> revocations.reverseAfterAppeal(appeal.decisionId(), act);
        }
    }
}
