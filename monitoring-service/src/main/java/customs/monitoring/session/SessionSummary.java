package customs.monitoring.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A session in one line, with the items of its agenda but not what lies on them. */
record SessionSummary(
        UUID id,
        @Schema(examples = "PTC") String body,

        @Schema(description = "As the body calls it; numbers are not unique")
        String label,

        LocalDate from,
        LocalDate to,
        Session.Mode mode,
        Session.Stage stage,
        @Schema(description = "Takes reports now") boolean open,
        boolean demonstration,
        List<AgendaItemSummary> items,

        @Schema(examples = "/api/v1/sessions/0e9d7a52-6c1b-4d0c-8c52-6a3e5d0c7a11")
        String href) {

    /** An item of an agenda. */
    record AgendaItemSummary(UUID id, int number, String title) {}

    static SessionSummary of(Session session) {
        return new SessionSummary(
                session.id(),
                session.body(),
                session.label(),
                session.fromDay(),
                session.toDay(),
                session.mode(),
                session.stage(),
                session.stage().open(),
                session.demonstration(),
                session.items().stream()
                        .map(item -> new AgendaItemSummary(item.id(), item.number(), item.title()))
                        .toList(),
                "/api/v1/sessions/" + session.id());
    }
}
