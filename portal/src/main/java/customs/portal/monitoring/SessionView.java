package customs.portal.monitoring;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A session of a body with its agenda. */
public record SessionView(
        String id,
        int version,
        String body,
        String label,
        LocalDate from,
        LocalDate to,
        String mode,
        LocalDate documentsDue,
        LocalDate writtenPhaseFrom,
        LocalDate reportDue,
        String stage,
        boolean open,
        boolean demonstration,
        List<Item> items,
        List<ActLink> acts) {

    public Item item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }

    public record Item(String id, int number, String title, String action, List<Tabled> reports, List<ActLink> acts) {
        public Tabled report(String id) {
            return reports.stream()
                    .filter(one -> one.report().equals(id))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A report before the body, in the version that the body sees. */
    public record Tabled(
            String report,
            String cycle,
            String administration,
            String stage,
            int version,
            Instant tabledAt,
            String outcome,
            String outcomeText,
            String paragraphs,
            List<ActLink> acts) {

        /** Whether it came before the body after that day. */
        public boolean since(LocalDate day) {
            return tabledAt.atZone(ZoneOffset.UTC).toLocalDate().isAfter(day);
        }
    }
}
