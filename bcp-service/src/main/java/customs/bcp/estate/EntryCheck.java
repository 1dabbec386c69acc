package customs.bcp.estate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a single entry must keep, given which codes there are. Pointers are relative to the entry. */
final class EntryCheck {
    private EntryCheck() {}

    static List<Flaw> office(OfficeEntry entry, Predicate<String> offices) {
        var flaws = new Flaws();
        if (entry.code().equals(entry.alternateOffice())) {
            flaws.add("self-dependency", "/alternateOffice", "%s cannot stand in for itself.", entry.code());
        } else if (entry.alternateOffice() != null && !offices.test(entry.alternateOffice())) {
            flaws.add("unknown-code", "/alternateOffice", "%s is no office of this estate.", entry.alternateOffice());
        }
        return flaws.list();
    }

    static List<Flaw> service(ServiceEntry entry) {
        var flaws = new Flaws();
        flaws.duration("/recoverySeconds", entry.recoverySeconds());
        flaws.objectives("", entry.code(), entry.rtoSeconds(), entry.wrtSeconds(), entry.mtpdSeconds());
        flaws.duration("/rpoSeconds", entry.rpoSeconds());
        capacity(entry, flaws);
        peaks(entry, flaws);
        for (int i = 0; i < entry.impacts().size(); i++) {
            flaws.duration("/impacts/" + i + "/seconds", entry.impacts().get(i).seconds());
        }
        for (var fall : curves(entry).falls()) {
            flaws.add(
                    "falling-curve",
                    "/impacts/" + place(entry, fall) + "/level",
                    "The impact on %s falls to %d after %s; harm does not shrink while the service is down.",
                    fall.category(),
                    fall.level(),
                    Duration.words(fall.seconds()));
        }
        return flaws.list();
    }

    static ImpactCurves curves(ServiceEntry entry) {
        return new ImpactCurves(entry.impacts().stream()
                .map(point -> new ImpactCurves.Point(point.category(), point.seconds(), point.level()))
                .toList());
    }

    private static int place(ServiceEntry entry, ImpactCurves.Point fall) {
        for (int i = 0; i < entry.impacts().size(); i++) {
            var point = entry.impacts().get(i);
            if (point.category() == fall.category() && point.seconds() == fall.seconds()) {
                return i;
            }
        }
        return 0;
    }

    /** A season shortens what can be borne; what is promised must hold then too. */
    private static void peaks(ServiceEntry entry, Flaws flaws) {
        for (int i = 0; i < entry.peaks().size(); i++) {
            var peak = entry.peaks().get(i);
            String at = "/peaks/" + i;
            flaws.duration(at + "/mtpdSeconds", peak.mtpdSeconds());
            if (!peak.ofOneForm()) {
                flaws.add(
                        "peak-window",
                        at + "/until",
                        "State both ends of %s as days of the year (11-20) or both as days of the month (25).",
                        peak.name());
            }
            if (entry.mtpdSeconds() != null && peak.mtpdSeconds() > entry.mtpdSeconds()) {
                flaws.add(
                        "peak-window",
                        at + "/mtpdSeconds",
                        "In %s more could be borne than otherwise; a peak shortens the maximum tolerable period.",
                        peak.name());
            }
            if (entry.rtoSeconds() != null && entry.rtoSeconds() > peak.mtpdSeconds()) {
                flaws.add(
                        "rto-above-mtpd",
                        at + "/mtpdSeconds",
                        "The recovery time objective of %s exceeds its maximum tolerable period by %s.",
                        entry.code(),
                        Duration.words(entry.rtoSeconds() - peak.mtpdSeconds()));
            }
        }
    }

    /** Minimum capacity never falls with time, begins within the objective and ends at a stated steady state. */
    private static void capacity(ServiceEntry entry, Flaws flaws) {
        var points = entry.capacity();
        for (int i = 0; i < points.size(); i++) {
            flaws.duration("/capacity/" + i + "/seconds", points.get(i).seconds());
            if (i > 0 && points.get(i).seconds() <= points.get(i - 1).seconds()) {
                flaws.add(
                        "capacity-order",
                        "/capacity/" + i + "/seconds",
                        "Capacity points must follow each other in time.");
            }
            if (i > 0 && points.get(i).percent() < points.get(i - 1).percent()) {
                flaws.add("falling-capacity", "/capacity/" + i + "/percent", "Minimum capacity cannot fall with time.");
            }
        }
        if (points.isEmpty()) {
            return;
        }
        int end = entry.steadyPercent() == null ? 100 : entry.steadyPercent();
        if (points.getLast().percent() != end) {
            flaws.add(
                    "capacity-end",
                    "/capacity/" + (points.size() - 1) + "/percent",
                    "The last capacity must be %d %%: state the steady capacity where it stays below 100.",
                    end);
        }
        if (entry.rtoSeconds() != null && points.getFirst().seconds() > entry.rtoSeconds()) {
            flaws.add(
                    "capacity-after-rto",
                    "/capacity/0/seconds",
                    "The first capacity must be reached within the recovery time objective.");
        }
    }

    static List<Flaw> resource(ResourceEntry entry, Predicate<String> offices) {
        var flaws = new Flaws();
        flaws.duration("/recoverySeconds", entry.recoverySeconds());
        flaws.objectives("", entry.code(), entry.rtoSeconds(), null, null);
        flaws.duration("/bufferSeconds", entry.bufferSeconds());
        flaws.duration("/rpoSeconds", entry.rpoSeconds());
        if (entry.assuredOn() != null
                && entry.assuredUntil() != null
                && entry.assuredUntil().isBefore(entry.assuredOn())) {
            flaws.add("assurance-order", "/assuredUntil", "The promise ends before it was given.");
        }
        Set<String> copies = new HashSet<>();
        for (int i = 0; i < entry.backups().size(); i++) {
            var backup = entry.backups().get(i);
            flaws.duration("/backups/" + i + "/intervalSeconds", backup.intervalSeconds());
            flaws.duration("/backups/" + i + "/copySeconds", backup.copySeconds());
            flaws.duration("/backups/" + i + "/transferSeconds", backup.transferSeconds());
            if (!copies.add(backup.name())) {
                flaws.add("duplicate-copy", "/backups/" + i + "/name", "Two copies are called %s.", backup.name());
            }
        }
        if (entry.office() != null && !offices.test(entry.office())) {
            flaws.add("unknown-code", "/office", "%s is no office of this estate.", entry.office());
        }
        return flaws.list();
    }

    static List<Flaw> dependency(DependencyEntry entry, Predicate<String> nodes) {
        var flaws = new Flaws();
        flaws.known("/of", entry.of(), nodes);
        flaws.duration("/holdUpSeconds", entry.holdUpSeconds());
        flaws.group("", "atLeast", entry.of(), entry.atLeast(), entry.members(), nodes);
        if (entry.strength() == Strength.HARD && entry.capacityLossPercent() != null) {
            flaws.add(
                    "capacity-loss-of-hard",
                    "/capacityLossPercent",
                    "A hard dependency stops its dependent; only a soft one costs capacity.");
        }
        return flaws.list();
    }

    static List<Flaw> coldStart(ColdStartEntry entry, Predicate<String> nodes) {
        var flaws = new Flaws();
        flaws.duration("/seconds", entry.seconds());
        flaws.group("", "", null, null, entry.members(), nodes);
        return flaws.list();
    }
}
