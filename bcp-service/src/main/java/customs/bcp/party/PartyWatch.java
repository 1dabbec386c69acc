package customs.bcp.party;

import customs.bcp.estate.Estate;
import customs.bcp.estate.EstateReading;
import customs.bcp.plan.PartyKind;
import customs.bcp.plan.PlanContent;
import customs.bcp.plan.PlanReading;
import customs.bcp.plan.PlanStage;
import customs.bcp.plan.PlanVersion;
import customs.platform.act.Act;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an administration does about the parties of a version: see what they know and are, ask anew, report a finding. */
@ApplicationScoped
@Transactional
public class PartyWatch {
    private static final String[] REPORTERS = {"bcp-author", "bcp-reviewer", "crisis-manager"};

    private final PartyRecords records;
    private final PlanReading plans;
    private final EstateReading estates;
    private final Clock clock;

    PartyWatch(PartyRecords records, PlanReading plans, EstateReading estates, Clock clock) {
        this.records = records;
        this.plans = plans;
        this.estates = estates;
        this.clock = clock;
    }

    VersionPartiesView read(UUID id, Actor actor) {
        return view(plans.entity(id, actor), actor);
    }

    /** The register is asked in the next turn; nobody waits for it here. */
    VersionPartiesView ask(UUID id, Actor actor) {
        var version = plans.entity(id, actor);
        if (version.stage() == PlanStage.DRAFT) {
            throw new Refusal("wrong-stage", "Operators are asked about once a version is handed in; it is a DRAFT.");
        }
        for (var party : version.content().parties()) {
            if (asked(party)) {
                records.standing(version.administration(), party.scheme(), party.identifier())
                        .ifPresent(standing -> standing.ask(clock.instant()));
            }
        }
        records.flush();
        return view(version, actor);
    }

    /** Tells the officers of the operator programme; it is delivered in the next turn, once, however often it is sent. */
    public PartyFindingView raise(UUID id, PartyFindingInput input, Actor actor) {
        var version = plans.entity(id, actor);
        var party = version.content().parties().stream()
                .filter(one -> input.party().equals(one.code()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "/party", "UNKNOWN_CODE", "%s is no party of the plan.".formatted(input.party())));
        if (!asked(party)) {
            throw Refusal.invalid(
                    "/party",
                    "NOT_AN_OPERATOR",
                    "Only a party that is an operator with scheme and identifier has an officer.");
        }
        ZoneId zone = estates.estate(actor).map(Estate::zone).orElse(ZoneOffset.UTC);
        var today = Deadlines.dayOf(clock.instant(), zone);
        var day = input.occurredOn() == null ? today : input.occurredOn();
        if (day.isAfter(today)) {
            throw Refusal.invalid("/occurredOn", "RANGE", "It showed on %s at the latest.".formatted(today));
        }
        var finding = new PartyFinding(
                version.administration(),
                id,
                party.scheme(),
                party.identifier(),
                input,
                day,
                new Act(actor, clock.instant()));
        records.add(finding);
        return PartyFindingView.of(finding);
    }

    PartyFindingView finding(UUID id, Actor actor) {
        return PartyFindingView.of(records.finding(id, actor));
    }

    static boolean asked(PlanContent.Party party) {
        return party.kind() == PartyKind.OPERATOR && party.scheme() != null && party.identifier() != null;
    }

    private VersionPartiesView view(PlanVersion version, Actor actor) {
        var acknowledged = records.acknowledgements(version.id(), version.administration()).stream()
                .collect(Collectors.toMap(PartyAcknowledgement::party, Function.identity()));
        var href = "/api/v1/plan-versions/" + version.id();
        var acts = new ArrayList<ActLink>();
        boolean operators = version.content().parties().stream().anyMatch(PartyWatch::asked);
        if (operators && actor.hasAny(REPORTERS)) {
            if (version.stage() != PlanStage.DRAFT) {
                acts.add(ActLink.post("ask", href + "/parties/inquiry"));
            }
            acts.add(ActLink.post("report", href + "/party-findings"));
        }
        return new VersionPartiesView(
                version.id(),
                version.content().parties().stream()
                        .map(party -> party(party, version, acknowledged.get(party.code())))
                        .toList(),
                records.findings(version.id(), actor).stream()
                        .map(PartyFindingView::of)
                        .toList(),
                List.copyOf(acts));
    }

    private VersionPartiesView.VersionParty party(
            PlanContent.Party party, PlanVersion version, PartyAcknowledgement acknowledged) {
        var content = version.content();
        boolean named = party.code() != null;
        return new VersionPartiesView.VersionParty(
                party.code(),
                party.kind(),
                party.name(),
                party.scheme(),
                party.identifier(),
                named
                        ? (int) content.tasks().stream()
                                .filter(task -> party.code().equals(task.party()))
                                .count()
                        : 0,
                named
                        ? (int) content.notices().stream()
                                .filter(notice -> notice.parties().contains(party.code()))
                                .count()
                        : 0,
                acknowledged == null ? null : acknowledged.acknowledgedAt(),
                acknowledged == null ? null : acknowledged.acknowledgedByName(),
                asked(party) ? standing(party, version) : null);
    }

    private VersionPartiesView.PartyStandingView standing(PlanContent.Party party, PlanVersion version) {
        return records.standing(version.administration(), party.scheme(), party.identifier())
                .map(standing -> new VersionPartiesView.PartyStandingView(
                        standing.status(),
                        standing.statusBefore(),
                        standing.answeredAt(),
                        standing.changedAt(),
                        OperatorMarks.changedSince(standing, version),
                        standing.triedAt(),
                        standing.failure()))
                .orElse(new VersionPartiesView.PartyStandingView(null, null, null, null, false, null, null));
    }
}
