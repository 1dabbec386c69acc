package customs.bcp.party;

import customs.bcp.plan.PlanMark;
import customs.bcp.plan.PlanMarks;
import customs.bcp.plan.PlanStage;
import customs.bcp.plan.PlanVersion;
import customs.bcp.plan.Weakness;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Marks plans with what the register of operators says about their parties. */
@ApplicationScoped
class OperatorMarks implements PlanMarks {
    private final PartyRecords records;

    OperatorMarks(PartyRecords records) {
        this.records = records;
    }

    @Override
    public List<PlanMark> of(PlanVersion version) {
        var operators =
                version.content().parties().stream().filter(PartyWatch::asked).toList();
        if (operators.isEmpty() || version.stage() == PlanStage.DRAFT) {
            return List.of();
        }
        var standings = records.standings(version.administration()).stream()
                .collect(Collectors.toMap(one -> one.scheme() + " " + one.identifier(), Function.identity()));
        var marks = new ArrayList<PlanMark>();
        for (var party : operators) {
            var standing = standings.get(party.scheme() + " " + party.identifier());
            if (standing == null || standing.status() == null) {
                marks.add(new PlanMark(Weakness.OPERATOR_UNKNOWN, party.code(), List.of(party.name())));
                continue;
            }
            if (standing.status() != OperatorStatus.AUTHORISED) {
                marks.add(new PlanMark(
                        Weakness.OPERATOR_NOT_AUTHORISED,
                        party.code(),
                        List.of(party.name(), "operator." + standing.status())));
            }
            if (changedSince(standing, version)) {
                marks.add(new PlanMark(
                        Weakness.OPERATOR_CHANGED,
                        party.code(),
                        List.of(party.name(), "operator." + standing.statusBefore(), "operator." + standing.status())));
            }
        }
        return marks;
    }

    /** Whether the answer changed after the version was handed in, or approved where it is. */
    static boolean changedSince(PartyStanding standing, PlanVersion version) {
        var since = version.approvedAt() == null ? version.submittedAt() : version.approvedAt();
        return standing.changedAt() != null
                && since != null
                && standing.changedAt().isAfter(since);
    }
}
