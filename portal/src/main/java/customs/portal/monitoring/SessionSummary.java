package customs.portal.monitoring;

import java.time.LocalDate;
import java.util.List;

/** A session of a body in one line. */
public record SessionSummary(
        String id,
        String body,
        String label,
        LocalDate from,
        LocalDate to,
        String mode,
        String stage,
        boolean open,
        boolean demonstration,
        List<Item> items,
        String href) {

    public record Item(String id, int number, String title) {}
}
