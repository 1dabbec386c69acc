package customs.bcp.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds an edition against what is known now. */
final class Staleness {
    /** @param subject what it is about: a function and rank, or nothing */
    record Finding(StaleReason reason, String subject) {}

    private Staleness() {}

    /**
     * @param inForce whether the version of the edition is in force
     * @param latest whether no later edition of the same version exists
     * @param estateHash of the estate as it is
     * @param contacts who fills the functions of the plan now
     */
    static List<Finding> of(
            PackEdition edition,
            boolean inForce,
            boolean latest,
            String estateHash,
            List<PackContact> contacts,
            java.time.LocalDate today) {
        var found = new ArrayList<Finding>();
        if (!inForce) {
            found.add(new Finding(StaleReason.VERSION, ""));
        }
        if (!latest) {
            found.add(new Finding(StaleReason.REBUILT, ""));
        }
        var printed = edition.contacts().stream().collect(Collectors.toMap(PackContact::place, Function.identity()));
        var now = contacts.stream().collect(Collectors.toMap(PackContact::place, Function.identity()));
        var places = new TreeSet<>(printed.keySet());
        places.addAll(now.keySet());
        for (var place : places) {
            if (!printed.containsKey(place)
                    || !now.containsKey(place)
                    || !printed.get(place).reaches(now.get(place))) {
                found.add(new Finding(StaleReason.CONTACT, place));
            }
        }
        if (!edition.estateHash().equals(estateHash)) {
            found.add(new Finding(StaleReason.ESTATE, ""));
        }
        if (today.isAfter(edition.validUntil())) {
            found.add(new Finding(StaleReason.EXPIRED, edition.validUntil().toString()));
        }
        return found;
    }
}
