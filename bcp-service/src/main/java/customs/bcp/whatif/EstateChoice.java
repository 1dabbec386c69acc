package customs.bcp.whatif;

import customs.bcp.estate.EstateDocument;
import customs.bcp.estate.EstateReading;
import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.Flaw;
import customs.bcp.estate.SnapshotCheck;
import customs.platform.act.Actor;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The estate that a question is about: checked when it is sent along, frozen when it is the caller's own. */
@ApplicationScoped
class EstateChoice {
    private static final Set<String> OWN_READERS =
            Set.of("bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator");

    private final EstateReading reading;

    EstateChoice(EstateReading reading) {
        this.reading = reading;
    }

    /**
     * @param document the own estate whole, null for one that was sent along
     * @param frozen where that is kept, null likewise
     */
    record Chosen(EstateSnapshot estate, EstateDocument document, FrozenEstateReference frozen) {
        Set<String> codes() {
            Set<String> codes = HashSet.newHashSet(estate.nodes().size());
            estate.nodes().forEach(node -> codes.add(node.code()));
            return codes;
        }

        /** Refuses a code that is not in the estate. */
        void known(Collection<String> asked, String pointer) {
            if (asked == null) {
                return;
            }
            var codes = codes();
            int i = 0;
            for (var code : asked) {
                if (!codes.contains(code)) {
                    throw refusal(List.of(new Flaw(
                            "unknown-code",
                            pointer.formatted(i),
                            "%s is no service or resource of this estate.".formatted(code))));
                }
                i++;
            }
        }
    }

    /** Refused before any work when it is larger than stated. */
    Chosen of(AskedEstate question, Actor actor, int mostNodes, int mostMembers) {
        if (question.nodes() == null) {
            if (OWN_READERS.stream().noneMatch(actor::has)) {
                throw Refusal.invalid("/nodes", "MISSING", "Send the nodes of the estate: your account has none.");
            }
            var frozen = reading.freeze(actor);
            var document = frozen.estate();
            var estate = document.snapshot();
            long members = estate.groups().stream()
                    .mapToLong(group -> group.members().size())
                    .sum();
            within(estate.nodes().size(), members, mostNodes, mostMembers);
            return new Chosen(estate, document, FrozenEstateReference.of(frozen));
        }
        within(question.nodes().size(), question.members(), mostNodes, mostMembers);
        var estate = question.snapshot();
        var flaws = SnapshotCheck.flaws(estate);
        if (!flaws.isEmpty()) {
            throw refusal(flaws);
        }
        return new Chosen(estate, null, null);
    }

    /** The own estate as it was frozen for a job. */
    Chosen kept(UUID id, Actor actor) {
        var frozen = reading.frozen(id, actor);
        var document = frozen.estate();
        return new Chosen(document.snapshot(), document, FrozenEstateReference.of(frozen));
    }

    private static void within(int nodes, long members, int mostNodes, int mostMembers) {
        if (nodes > mostNodes || members > mostMembers) {
            throw new Refusal(
                    "estate-too-large",
                    "The estate has %d nodes and %d members of groups; this analysis takes at most %d and %d."
                            .formatted(nodes, members, mostNodes, mostMembers));
        }
    }

    static Refusal refusal(List<Flaw> flaws) {
        var errors = flaws.stream()
                .map(flaw -> new FieldError(
                        flaw.pointer(), flaw.code().replace('-', '_').toUpperCase(Locale.ROOT), flaw.message()))
                .toList();
        var first = flaws.getFirst();
        return new Refusal(flaws.size() == 1 ? first.code() : "flawed-estate", first.message(), errors);
    }
}
