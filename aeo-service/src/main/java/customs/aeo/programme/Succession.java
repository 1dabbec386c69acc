package customs.aeo.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a new version follows those that are there: under a name of its own, for the administration that loads it, and so
 * that for each of its administrations one version holds on a day. A version without a last day ends when the next begins.
 */
final class Succession {
    private final ProgrammeDocument document;
    private final List<Programme> present;
    private final String administration;
    private final List<ProgrammeFault> faults = new ArrayList<>();

    Succession(ProgrammeDocument document, List<Programme> present, String administration) {
        this.document = document;
        this.present = present;
        this.administration = administration;
    }

    List<ProgrammeFault> faults() {
        var next = ProgrammeTree.programme(document.tree());
        if (!next.administrations().contains(administration)) {
            fault("/administrations", "The version is not meant for %s.".formatted(administration));
        }
        for (var before : present) {
            if (before.code().equals(next.code()) && before.version().equals(next.version())) {
                fault("/version", "Version %s of %s is there already.".formatted(next.version(), next.code()));
            } else if (before.administrations().stream().anyMatch(next.administrations()::contains)) {
                overlap(before, next);
            }
        }
        return faults;
    }

    private void overlap(Programme before, Programme next) {
        if (next.validFrom().isEqual(before.validFrom())) {
            fault("/validFrom", told(before) + " begins on the same day.");
        } else if (next.validFrom().isAfter(before.validFrom()) && reaches(before.validTo(), next.validFrom())) {
            fault("/validFrom", told(before) + " states %s as its last day.".formatted(before.validTo()));
        } else if (next.validFrom().isBefore(before.validFrom())
                && (next.validTo() == null || reaches(next.validTo(), before.validFrom()))) {
            fault(
                    next.validTo() == null ? "/validFrom" : "/validTo",
                    told(before) + " begins on %s, before this version ends.".formatted(before.validFrom()));
        }
    }

    private static boolean reaches(LocalDate last, LocalDate day) {
        return last != null && !last.isBefore(day);
    }

    private static String told(Programme programme) {
        return "The versions overlap: version %s of %s".formatted(programme.version(), programme.code());
    }

    private void fault(String pointer, String message) {
        faults.add(document.fault(pointer, message));
    }
}
