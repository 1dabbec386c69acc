package customs.bcp.party;

import customs.bcp.plan.Marking;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Keeps what came of asking and telling the operator service: each answer in a transaction of its own. */
@ApplicationScoped
@Transactional
public class PartyKeeping {
    private static final Actor SYSTEM = Actor.system("operator-inquiry");

    private final PartyRecords records;
    private final Marking marking;
    private final Duration again;
    private final Clock clock;

    PartyKeeping(
            PartyRecords records,
            Marking marking,
            @ConfigProperty(name = "customs.operators.again") Duration again,
            Clock clock) {
        this.records = records;
        this.marking = marking;
        this.again = again;
        this.clock = clock;
    }

    /** A question about an operator. */
    record Question(UUID id, String administration, String scheme, String identifier) {}

    /** A finding to be delivered. */
    record Parcel(UUID id, String administration, String reference, OperatorRegister.Signal signal) {}

    /** Operators that plans name and that are due to be asked about; whoever is new among them is taken up. */
    List<Question> questions() {
        for (var named : records.notYetAsked()) {
            records.add(new PartyStanding(named.administration(), named.scheme(), named.identifier(), act()));
        }
        return records.standingsDue(clock.instant()).stream()
                .map(standing -> new Question(
                        standing.id(), standing.administration(), standing.scheme(), standing.identifier()))
                .toList();
    }

    void answered(UUID id, OperatorStatus status) {
        var standing = records.lockedStanding(id);
        if (standing.answered(status, again, act())) {
            marking.operatorChanged(
                    standing.administration(),
                    standing.scheme(),
                    standing.identifier(),
                    standing.statusBefore().name(),
                    status.name(),
                    act());
        }
    }

    void unanswered(UUID id, AskingFailure why) {
        records.lockedStanding(id).unanswered(why, clock.instant());
    }

    List<Parcel> parcels() {
        return records.findingsDue(clock.instant()).stream()
                .map(finding -> new Parcel(
                        finding.id(),
                        finding.administration(),
                        finding.reference(),
                        new OperatorRegister.Signal(
                                "CRISIS_PLAN_FINDING",
                                finding.scheme(),
                                finding.identifier(),
                                finding.reference(),
                                finding.occurredOn(),
                                finding.facts())))
                .toList();
    }

    void received(UUID id, String signal) {
        var finding = records.lockedFinding(id);
        if (finding.stage() == FindingStage.WAITING) {
            finding.received(signal, act());
        }
    }

    void refused(UUID id, String why) {
        var finding = records.lockedFinding(id);
        if (finding.stage() == FindingStage.WAITING) {
            finding.refused(why, act());
        }
    }

    void undelivered(UUID id) {
        var finding = records.lockedFinding(id);
        if (finding.stage() == FindingStage.WAITING) {
            finding.undelivered(clock.instant());
        }
    }

    private Act act() {
        return new Act(SYSTEM, clock.instant());
    }
}
