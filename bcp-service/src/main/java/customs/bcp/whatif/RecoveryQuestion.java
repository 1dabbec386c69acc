package customs.bcp.whatif;

import customs.bcp.estate.CapacityPoint;
import customs.bcp.estate.Code;
import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.RecoveryBasis;
import customs.bcp.estate.Strength;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.math.BigDecimal;
import java.util.List;

/**
 * "When is everything back?", asked of an estate that is sent along and not kept, or of the caller's own, which is then frozen.
 * Durations are seconds.
 *
 * @param nodes at most 100 000; absent for the caller's own estate
 * @param groups together at most 500 000 members
 * @param bootstraps documented cold starts of nodes that wait for each other
 * @param initiators codes of what the disruption hits; absent for everything
 * @param toward the service that slack and critical path are about; absent for the one furthest behind its objective
 * @param declaredSeconds from the disruption until the declaration; the answer then has {@code clocks}
 * @param changes other recovery times to try; the answer then has a {@code whatIf}
 */
public record RecoveryQuestion(
        @Size(min = 1, max = MOST_NODES) List<@NotNull @Valid QuestionNode> nodes,
        @Size(max = MOST_MEMBERS) List<@NotNull @Valid QuestionGroup> groups,
        @Size(max = 10_000) List<@NotNull @Valid QuestionBootstrap> bootstraps,
        @Size(min = 1, max = MOST_NODES) List<@NotNull @Code String> initiators,
        @Code String toward,
        @Min(0) @Max(315_360_000) Long declaredSeconds,
        @Size(min = 1, max = 1_000) List<@NotNull @Valid RecoveryChange> changes)
        implements AskedEstate {

    static final int MOST_NODES = 100_000;
    static final int MOST_MEMBERS = 500_000;

    public RecoveryQuestion {
        groups = groups == null ? List.of() : groups;
        bootstraps = bootstraps == null ? List.of() : bootstraps;
    }

    /**
     * @param basis absent for AFTER_PREREQUISITES
     * @param name what the sentences call it; absent for its code
     * @param arrivalsPerHour how much work comes in; this and the next three enter the stress test alone
     * @param fullPerHour how much can be handled when it is whole
     * @param fallbackPercent how much of the usual capacity is kept up by hand while it is down; absent for none
     * @param capacity the least capacity that is promised, over the time since it began to fail
     */
    public record QuestionNode(
            @NotNull @Code String code,
            @Size(max = 200) String name,
            @NotNull Long recoverySeconds,
            RecoveryBasis basis,
            Long rtoSeconds,
            Long wrtSeconds,
            Long mtpdSeconds,

            @DecimalMin("0") @Digits(integer = 9, fraction = 3)
            BigDecimal arrivalsPerHour,

            @DecimalMin("0") @Digits(integer = 9, fraction = 3)
            BigDecimal fullPerHour,

            @Min(0) @Max(100) Integer fallbackPercent,
            @Size(max = 20) List<@NotNull @Valid CapacityPoint> capacity) {}

    /**
     * {@code of} needs {@code k} of {@code members}.
     *
     * @param k absent for all
     * @param strength absent for HARD
     * @param holdUpSeconds absent for 0; does not enter recovery
     * @param capacityLossPercent what a SOFT group costs of the capacity once its loss is felt
     */
    public record QuestionGroup(
            @NotNull @Code String of,
            Integer k,
            @NotNull @Size(max = MOST_NODES) List<@NotNull String> members,
            Strength strength,
            Long holdUpSeconds,
            @Min(1) @Max(100) Integer capacityLossPercent) {}

    /** @param seconds how long it takes to start all {@code members} together from cold */
    public record QuestionBootstrap(
            @NotNull @Size(max = 10_000) List<@NotNull String> members,
            @NotNull Long seconds) {}

    @Override
    public RecoveryQuestion parameters() {
        return new RecoveryQuestion(null, null, null, initiators, toward, declaredSeconds, changes);
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
                                node.mtpdSeconds(),
                                EstateSnapshot.Work.of(
                                        node.arrivalsPerHour(),
                                        node.fullPerHour(),
                                        node.fallbackPercent(),
                                        node.capacity())))
                        .toList(),
                groups.stream()
                        .map(group -> new EstateSnapshot.Group(
                                group.of(),
                                group.k() == null ? group.members().size() : group.k(),
                                group.members(),
                                group.strength() == null ? Strength.HARD : group.strength(),
                                group.holdUpSeconds() == null ? 0 : group.holdUpSeconds(),
                                group.capacityLossPercent()))
                        .toList(),
                bootstraps.stream()
                        .map(bootstrap -> new EstateSnapshot.Bootstrap(bootstrap.members(), bootstrap.seconds()))
                        .toList());
    }
}
