package customs.monitoring.session;

import customs.monitoring.report.Outcome;
import customs.monitoring.report.Tabling;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A session with its agenda. */
record SessionView(
        UUID id,
        int version,
        @Schema(examples = "PTC") String body,

        @Schema(description = "As the body calls it; numbers are not unique")
        String label,

        LocalDate from,
        LocalDate to,
        Session.Mode mode,

        @Schema(description = "Documents are due 30 days before the first day")
        LocalDate documentsDue,

        @Schema(description = "The written phase opens 28 days before the first day")
        LocalDate writtenPhaseFrom,

        @Schema(description = "The draft report is due 42 days after the last day")
        LocalDate reportDue,

        Session.Stage stage,
        @Schema(description = "Takes reports now") boolean open,
        boolean demonstration,
        List<AgendaItemView> items,
        List<ActLink> acts)
        implements Versioned {

    /** One item with the reports that lie on it. */
    record AgendaItemView(
            UUID id,
            int number,
            String title,
            AgendaItem.Action action,
            List<TabledReportView> reports,
            List<ActLink> acts) {}

    /** A report before the body, in the version that the body sees. */
    record TabledReportView(
            UUID report,
            String cycle,
            String administration,
            @Schema(examples = "TABLED") String stage,
            int version,
            String hash,
            Instant tabledAt,
            Outcome outcome,
            String outcomeText,
            String paragraphs,
            Instant outcomeAt,
            List<ActLink> acts) {}

    static SessionView of(Sitting.Agenda agenda, Actor reader) {
        Session session = agenda.session();
        boolean secretary = reader.has("body-secretary") && reader.bodies().contains(session.body());
        String place = "/api/v1/sessions/" + session.id();
        List<ActLink> acts = new ArrayList<>();
        if (secretary) {
            if (session.stage().ahead()) {
                acts.add(ActLink.post("reschedule", place + "/reschedule"));
                acts.add(ActLink.post("cancel", place + "/cancel"));
            }
            if (!session.stage().next().isEmpty()) {
                acts.add(ActLink.post("move", place + "/stage"));
            }
            if (session.stage() == Session.Stage.PLANNED || session.stage().open()) {
                acts.add(ActLink.post("add-item", place + "/agenda-items"));
            }
        }
        List<AgendaItemView> items = agenda.items().entrySet().stream()
                .map(entry -> item(session, entry.getKey(), entry.getValue(), secretary, place))
                .toList();
        return new SessionView(
                session.id(),
                session.version(),
                session.body(),
                session.label(),
                session.fromDay(),
                session.toDay(),
                session.mode(),
                session.documentsDue(),
                session.phaseFrom(),
                session.reportDue(),
                session.stage(),
                session.stage().open(),
                session.demonstration(),
                items,
                acts);
    }

    private static AgendaItemView item(
            Session session, AgendaItem item, List<Tabling.OnAgenda> reports, boolean secretary, String place) {
        String here = place + "/agenda-items/" + item.id();
        boolean concluding =
                session.stage() == Session.Stage.IN_SESSION || session.stage() == Session.Stage.REPORT_DRAFT;
        return new AgendaItemView(
                item.id(),
                item.number(),
                item.title(),
                item.action(),
                reports.stream()
                        .map(report -> new TabledReportView(
                                report.report(),
                                report.cycle(),
                                report.administration(),
                                report.stage(),
                                report.version(),
                                report.hash(),
                                report.tabledAt(),
                                report.outcome(),
                                report.outcomeText(),
                                report.paragraphs(),
                                report.outcomeAt(),
                                secretary && concluding && report.outcome() == null && "TABLED".equals(report.stage())
                                        ? List.of(ActLink.post("outcome", here + "/outcomes"))
                                        : List.of()))
                        .toList(),
                secretary && session.stage().open() ? List.of(ActLink.post("table", here + "/reports")) : List.of());
    }
}
