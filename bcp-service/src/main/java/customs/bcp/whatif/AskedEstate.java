package customs.bcp.whatif;

import customs.bcp.estate.EstateSnapshot;

import java.util.List;

/** A question about an estate: the one sent along, or, without nodes, the caller's own. Durations are seconds. */
interface AskedEstate {
    /** The estate sent along; null for the caller's own. */
    List<RecoveryQuestion.QuestionNode> nodes();

    List<RecoveryQuestion.QuestionGroup> groups();

    List<RecoveryQuestion.QuestionBootstrap> bootstraps();

    /** What is asked, without the estate: what a result repeats as its parameters. */
    AskedEstate parameters();

    default EstateSnapshot snapshot() {
        return RecoveryQuestion.snapshot(
                nodes(), groups() == null ? List.of() : groups(), bootstraps() == null ? List.of() : bootstraps());
    }

    default long members() {
        return groups() == null
                ? 0
                : groups().stream().mapToLong(group -> group.members().size()).sum();
    }
}
