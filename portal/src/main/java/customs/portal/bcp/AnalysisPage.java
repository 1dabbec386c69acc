package customs.portal.bcp;

import customs.portal.service.Sentences;
import customs.portal.service.ServiceProblem;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** The analyses beside recovery: each asked by its address, answered in words, in a picture, and in tables to take away. */
@Path("/bcp/analyses")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class AnalysisPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<String> keys);

        static native TemplateInstance analysis(
                String key, AnalysisSheet sheet, List<AnalysisEntry.Field> fields, String refusal, String query);
    }

    private final Instance<StandingAnalysis> analyses;
    private final AnalysisEntry entry;
    private final Wording wording;
    private final Language language;

    AnalysisPage(@Any Instance<StandingAnalysis> analyses, AnalysisEntry entry, Wording wording, Language language) {
        this.analyses = analyses;
        this.entry = entry;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(analyses.stream()
                .sorted(Comparator.comparingInt(StandingAnalysis::order))
                .map(StandingAnalysis::key)
                .toList());
    }

    @GET
    @Path("/{key}")
    public TemplateInstance analysis(@RestPath String key, @Context UriInfo address) {
        var analysis = of(key);
        var sheet = AnalysisSheet.NONE;
        String refusal = null;
        try {
            sheet = analysis.sheet(entry);
        } catch (ServiceProblem problem) {
            if (problem.status() != 422 && problem.status() != 409) {
                throw problem;
            }
            refusal = said(problem);
        }
        var query = address.getRequestUri().getRawQuery();
        return Templates.analysis(key, sheet, entry.fields(), refusal, query == null ? "" : "?" + query);
    }

    /** A table as a file: UTF-8 with byte order mark, so that spreadsheets read the names. */
    @GET
    @Path("/{key}/{table}.csv")
    public Response table(@RestPath String key, @RestPath String table) {
        var found = of(key).sheet(entry).tables().stream()
                .filter(one -> one.id().equals(table))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var csv = new StringBuilder("\ufeff").append(line(found.heads()));
        for (var row : found.rows()) {
            csv.append(line(row.stream().map(AnalysisSheet.Cell::text).toList()));
        }
        return Response.ok(csv.toString().getBytes(StandardCharsets.UTF_8))
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"%s-%s.csv\"".formatted(key, table))
                .build();
    }

    private StandingAnalysis of(String key) {
        return analyses.stream()
                .filter(analysis -> analysis.key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The title of the refusal, and its sentence. */
    private String said(ServiceProblem problem) {
        var title = wording.has("problem", problem.slug())
                ? wording.say("problem", language.locale(), problem.slug())
                : problem.title();
        var french = "fr".equals(language.locale().getLanguage());
        return title + ". " + (french ? Sentences.french(problem.detail()) : problem.detail());
    }

    /** Quoted, and never taken for a formula by a spreadsheet. */
    private static String line(List<String> cells) {
        return String.join(
                        ",",
                        cells.stream()
                                .map(text ->
                                        !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text)
                                .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                                .toList())
                + "\r\n";
    }
}
