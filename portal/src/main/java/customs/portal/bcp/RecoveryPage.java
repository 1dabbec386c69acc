package customs.portal.bcp;

import customs.portal.form.Form;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** When is everything back, and what holds it up: the picture, the same as a table, the findings, and what another time would change. */
@Path("/bcp/recovery")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class RecoveryPage {
    /**
     * What else was asked.
     *
     * @param declared as it was written; empty for nothing
     * @param fault why it was not understood; null when it was
     */
    public record Asked(String declared, Long seconds, String fault, String day) {
        static Asked of(String declared, String day, String noSpan) {
            var written = declared == null ? "" : declared.strip();
            var seconds = Span.parse(written);
            boolean understood = written.isEmpty() || seconds.isPresent();
            return new Asked(
                    written,
                    seconds.isPresent() ? seconds.getAsLong() : null,
                    understood ? null : noSpan,
                    day != null && day.strip().matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)") ? day.strip() : "");
        }

        String dayOrNull() {
            return day.isEmpty() ? null : day;
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance recovery(RecoverySheet sheet, RecoveryTrial trial, Asked asked);

        static native TemplateInstance empty(EstateView estate);
    }

    private final BcpClient client;
    private final Catalogue catalogue;
    private final Form form;
    private final SpanEntry spans;
    private final Wording wording;
    private final Language language;

    RecoveryPage(
            @RestClient BcpClient client,
            Catalogue catalogue,
            Form form,
            SpanEntry spans,
            Wording wording,
            Language language) {
        this.client = client;
        this.catalogue = catalogue;
        this.form = form;
        this.spans = spans;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance recovery(
            @RestQuery String toward,
            @RestQuery List<String> down,
            @RestQuery String whole,
            @RestQuery String declared,
            @RestQuery String day) {
        return show(blank(toward), chosen(down), whole != null, Asked.of(declared, day, say("no_span")), null);
    }

    /** Shows the answer on the same page: nothing was changed, so there is nowhere else to go. */
    @POST
    public Response submit() {
        var toward = form.textOrNull("toward");
        var down = form.texts("down");
        boolean whole = form.ticked("whole");
        form.named("/changes/0/recoverySeconds", "time").named("/changes/0/code", "changed");
        return form.send(
                () -> new BcpClient.WhatIfQuestion(
                        down.isEmpty() ? null : down,
                        toward,
                        List.of(new BcpClient.RecoveryChange(form.text("changed"), spans.needed("time")))),
                client::whatIf,
                answer -> Response.ok(show(toward, down, whole, Asked.of("", "", ""), answer))
                        .build(),
                () -> show(toward, down, whole, Asked.of("", "", ""), null));
    }

    /** The table as a file: UTF-8 with byte order mark, so that spreadsheets read the names. */
    @GET
    @Path("table.csv")
    public Response table(@RestQuery String toward, @RestQuery List<String> down) {
        var sheet = sheet(blank(toward), chosen(down), true, Asked.of("", "", ""));
        var csv = new StringBuilder("\ufeff");
        var head = List.of(
                say("code"),
                say("node"),
                say("own_time") + " (s)",
                say("back") + " (s)",
                say("promised") + " (s)",
                say("late") + " (s)",
                say("slack") + " (s)",
                say("on_path"));
        csv.append(String.join(",", head.stream().map(RecoveryPage::cell).toList()))
                .append("\r\n");
        for (var row : sheet.rows()) {
            csv.append(cell(row.code())).append(',').append(cell(row.name()));
            for (var seconds : new Long[] {
                row.ownSeconds(), row.erSeconds(), row.rtoSeconds(), row.gapSeconds(), row.slackSeconds()
            }) {
                csv.append(',').append(seconds == null ? "" : seconds);
            }
            csv.append(',').append(row.critical() ? say("yes") : say("no")).append("\r\n");
        }
        return Response.ok(csv.toString().getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"recovery-" + sheet.toward() + ".csv\"")
                .build();
    }

    /** Quoted, and never taken for a formula by a spreadsheet. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private TemplateInstance show(String toward, List<String> down, boolean whole, Asked asked, RecoveryView answer) {
        if (catalogue.nodeChoices().isEmpty()) {
            return Templates.empty(client.estate());
        }
        var sheet = sheet(toward, down, whole, asked);
        return Templates.recovery(
                sheet,
                answer == null ? null : RecoveryTrial.of(answer, sheet, form.text("changed"), spans.seconds("time")),
                asked);
    }

    private RecoverySheet sheet(String toward, List<String> down, boolean whole, Asked asked) {
        var initiators = down.isEmpty() ? null : down;
        return RecoverySheet.of(
                client.graph(initiators, toward),
                client.analysis(initiators, toward, asked.seconds(), asked.dayOrNull()),
                catalogue,
                down,
                whole);
    }

    private String say(String key) {
        return wording.say("bcp", language.locale(), key);
    }

    private static List<String> chosen(List<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream().filter(code -> !code.isBlank()).toList();
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
