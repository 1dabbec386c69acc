package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What aeo-service says about versions of the law and about working days. */
public final class LawView {
    private LawView() {}

    /** A version that was loaded, and for whom it is in force. */
    public record Version(
            String id,
            int version,
            String code,
            String edition,
            LocalDate validFrom,
            LocalDate validTo,
            String stage,
            List<String> administrations,
            List<String> activeFor,
            String sha256,
            Instant loadedAt,
            boolean loadedByYou,
            List<ActLink> acts) {}

    /** What a version changes and whom it touches. */
    public record Effect(
            Version loaded,
            Comparison comparison,
            long openCases,
            long movingCases,
            long stayingCases,
            boolean begun) {}

    /** Two programmes side by side; left is null where nothing was in force before. */
    public record Comparison(Side left, Side right, int changes, List<Part> parts) {}

    public record Side(
            String code, String version, String name, LocalDate validFrom, LocalDate validTo, boolean demonstration) {}

    public record Part(String part, List<Thing> things) {
        /** How many of its things differ. */
        public long getChanges() {
            return things.stream()
                    .filter(thing -> !"SAME".equals(thing.difference()))
                    .count();
        }
    }

    public record Thing(String code, String name, String difference, List<Aspect> aspects) {
        public boolean isDifferent() {
            return !"SAME".equals(difference);
        }
    }

    public record Aspect(String aspect, String left, String right, boolean changed) {}

    /** The working days of an administration in a year. */
    public record Year(
            String administration,
            int year,
            List<String> weekend,
            String publicHolidays,
            List<Entry> days,
            List<ActLink> acts) {}

    public record Entry(LocalDate on, String kind, String origin, String name, Source source, Day declared) {}

    public record Day(
            String id,
            int version,
            LocalDate on,
            String kind,
            String stage,
            String nameEn,
            String nameFr,
            String source,
            Instant recordedAt,
            List<ActLink> acts) {}
}
