package customs.bcp.party;

import customs.bcp.estate.Estate;
import customs.bcp.estate.EstateReading;
import customs.bcp.plan.PlanContent;
import customs.bcp.plan.PlanReading;
import customs.bcp.plan.PlanStage;
import customs.bcp.plan.PlanVersion;
import customs.platform.act.Act;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What firms and agencies do that plans name as parties: see what is asked of them, and say that they know. */
@ApplicationScoped
@Transactional
public class Participation {
    private final PartyRecords records;
    private final PlanReading plans;
    private final EstateReading estates;
    private final Clock clock;

    Participation(PartyRecords records, PlanReading plans, EstateReading estates, Clock clock) {
        this.records = records;
        this.plans = plans;
        this.estates = estates;
        this.clock = clock;
    }

    /** Plans in force that name the caller, by code. */
    List<PartyPlanView> list(Actor actor) {
        return plans.allInForce(actor).stream()
                .filter(version -> partyOf(version, actor).isPresent())
                .map(version -> view(version, actor))
                .sorted(Comparator.comparing(PartyPlanView::planCode))
                .toList();
    }

    PartyPlanView read(UUID id, Actor actor) {
        return view(named(id, actor), actor);
    }

    public PartyPlanView acknowledge(UUID id, Actor actor) {
        plans.lock(id, actor);
        var version = named(id, actor);
        var party = partyOf(version, actor).orElseThrow();
        if (records.acknowledgement(id, party.code(), version.administration()).isPresent()) {
            throw new Refusal(
                    "already-acknowledged", "Somebody of %s acknowledged this already.".formatted(party.name()));
        }
        records.add(new PartyAcknowledgement(
                version.administration(), id, party.code(), version.contentHash(), new Act(actor, clock.instant())));
        return view(version, actor);
    }

    /** For whoever is no party of it, a plan does not exist. */
    private PlanVersion named(UUID id, Actor actor) {
        var version = plans.entity(id, actor);
        if (version.stage() != PlanStage.EFFECTIVE || partyOf(version, actor).isEmpty()) {
            throw Refusal.notFound("plan in force that names you");
        }
        return version;
    }

    private static Optional<PlanContent.Party> partyOf(PlanVersion version, Actor actor) {
        return version.content().parties().stream()
                .filter(party ->
                        party.identifier() != null && party.identifier().equals(actor.operator()))
                .findFirst();
    }

    private PartyPlanView view(PlanVersion version, Actor actor) {
        var party = partyOf(version, actor).orElseThrow();
        var content = version.content();
        var own = content.tasks().stream()
                .filter(task -> party.code().equals(task.party()))
                .toList();
        var codes = own.stream().map(PlanContent.PlanTask::code).collect(Collectors.toSet());
        var known = records.acknowledgement(version.id(), party.code(), version.administration());
        return new PartyPlanView(
                version.id(),
                plans.code(version),
                plans.title(version),
                plans.type(version),
                version.administration(),
                estates.estate(actor).map(Estate::demonstration).orElse(false),
                version.number(),
                version.effectiveFrom(),
                party.code(),
                party.name(),
                party.kind(),
                own.stream().map(task -> task(task, codes)).toList(),
                content.notices().stream()
                        .filter(notice -> notice.parties().contains(party.code()))
                        .map(notice -> new PartyPlanView.PartyNotice(
                                notice.audience(), notice.language(), notice.subject(), notice.text()))
                        .toList(),
                known.map(PartyAcknowledgement::acknowledgedAt).orElse(null),
                known.map(PartyAcknowledgement::acknowledgedByName).orElse(null),
                known.isPresent()
                        ? List.of()
                        : List.of(ActLink.post(
                                "acknowledge", PartyPlanResource.PATH + "/" + version.id() + "/acknowledgement")));
    }

    private static PartyPlanView.PartyTask task(PlanContent.PlanTask task, Set<String> own) {
        var others = new HashSet<>(task.after());
        others.removeAll(own);
        return new PartyPlanView.PartyTask(
                task.code(),
                task.phase(),
                task.title(),
                task.ownerRole(),
                task.alternateRole(),
                task.plannedSeconds(),
                task.after().stream().filter(own::contains).toList(),
                !others.isEmpty(),
                task.use());
    }
}
