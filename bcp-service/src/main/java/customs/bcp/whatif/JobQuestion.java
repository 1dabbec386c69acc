package customs.bcp.whatif;

import customs.platform.problem.Refusal;
import jakarta.validation.Valid;

import java.util.Objects;
import java.util.stream.Stream;

/** What to reckon without anybody waiting: exactly one question, about the caller's own estate, so without nodes. */
public record JobQuestion(
        @Valid SinglePointQuestion singlePoints,
        @Valid CascadeQuestion cascade,
        @Valid DistributionQuestion distribution,
        @Valid StressQuestion stress) {

    AskedEstate asked() {
        var given = Stream.<AskedEstate>of(singlePoints, cascade, distribution, stress)
                .filter(Objects::nonNull)
                .toList();
        if (given.size() != 1) {
            throw Refusal.invalid("", "ONE_OF", "Ask exactly one of singlePoints, cascade, distribution and stress.");
        }
        var asked = given.getFirst();
        if (asked.nodes() != null || asked.groups() != null || asked.bootstraps() != null) {
            throw Refusal.invalid("/nodes", "NOT_ACCEPTED", "A job is about your own estate; send no nodes.");
        }
        return asked;
    }

    JobKind kind() {
        return singlePoints != null
                ? JobKind.SINGLE_POINTS
                : cascade != null ? JobKind.CASCADE : distribution != null ? JobKind.DISTRIBUTION : JobKind.STRESS;
    }
}
