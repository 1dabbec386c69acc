package customs.bcp.whatif;

import customs.bcp.estate.Code;
import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.RecoveryBasis;
import customs.bcp.estate.Strength;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * "When is everything back?", asked of an estate that is sent along and not kept. Durations are seconds.
 *
 * @param nodes at most 100 000
 * @param groups together at most 500 000 members
 * @param bootstraps documented cold starts of nodes that wait for each other
 * @param initiators codes of what the disruption hits; absent for everything
 * @param toward the service that slack and critical path are about; absent for the one furthest behind its objective
 * @param changes other recovery times to try; the answer then has a {@code whatIf}
 */
public record RecoveryQuestion(
        @NotNull @Size(min = 1, max = MOST_NODES) List<@NotNull @Valid QuestionNode> nodes,
        @Size(max = MOST_MEMBERS) List<@NotNull @Valid QuestionGroup> groups,
        @Size(max = 10_000) List<@NotNull @Valid QuestionBootstrap> bootstraps,
        @Size(min = 1, max = MOST_NODES) List<@NotNull @Code String> initiators,
        @Code String toward,
        @Size(min = 1, max = 1_000) List<@NotNull @Valid RecoveryChange> changes) {

    static final int MOST_NODES = 100_000;
    static final int MOST_MEMBERS = 500_000;

    public RecoveryQuestion {
        groups = groups == null ? List.of() : groups;
        bootstraps = bootstraps == null ? List.of() : bootstraps;
    }

    /**
     * @param basis absent for AFTER_PREREQUISITES
     * @param name what the sentences call it; absent for its code
     */
    public record QuestionNode(
            @NotNull @Code String code,
            @Size(max = 200) String name,
            @NotNull Long recoverySeconds,
            RecoveryBasis basis,
            Long rtoSeconds,
            Long wrtSeconds,
            Long mtpdSeconds) {}

    /**
     * {@code of} needs {@code k} of {@code members}.
     *
     * @param k absent for all
     * @param strength absent for HARD
     * @param holdUpSeconds absent for 0; does not enter recovery
     */
    public record QuestionGroup(
            @NotNull @Code String of,
            Integer k,
            @NotNull @Size(max = MOST_NODES) List<@NotNull String> members,
            Strength strength,
            Long holdUpSeconds) {}

    /** @param seconds how long it takes to start all {@code members} together from cold */
    public record QuestionBootstrap(
            @NotNull @Size(max = 10_000) List<@NotNull String> members,
            @NotNull Long seconds) {}

    long members() {
        return groups.stream().mapToLong(group -> group.members().size()).sum();
    }

    EstateSnapshot snapshot() {
        return snapshot(nodes, groups, bootstraps);
    }

    static EstateSnapshot snapshot(
            List<QuestionNode> nodes, List<QuestionGroup> groups, List<QuestionBootstrap> bootstraps) {
        return new EstateSnapshot(
                nodes.stream()
                        .map(node -> new EstateSnapshot.Node(
                                node.code(),
                                node.name() == null ? node.code() : node.name(),
                                node.rtoSeconds() != null,
                                node.recoverySeconds(),
                                node.basis() == null ? RecoveryBasis.AFTER_PREREQUISITES : node.basis(),
                                node.rtoSeconds(),
                                node.wrtSeconds(),
                                node.mtpdSeconds()))
                        .toList(),
                groups.stream()
                        .map(group -> new EstateSnapshot.Group(
                                group.of(),
                                group.k() == null ? group.members().size() : group.k(),
                                group.members(),
                                group.strength() == null ? Strength.HARD : group.strength(),
                                group.holdUpSeconds() == null ? 0 : group.holdUpSeconds()))
                        .toList(),
                bootstraps.stream()
                        .map(bootstrap -> new EstateSnapshot.Bootstrap(bootstrap.members(), bootstrap.seconds()))
                        .toList());
    }
}
