package customs.portal.bcp;

import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** A version of a plan: where it stands, who may do what next, what it lacks, what it says, and what was done to it. */
@Path("/bcp/versions/{id}")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class PlanVersionPage {
    static final List<String> SECTIONS = List.of(
            "MANDATE",
            "SCOPE_AND_PARTIES",
            "IMPACT_ANALYSIS",
            "CRITERIA",
            "ORGANISATION",
            "PEOPLE",
            "ICT_AND_DATA",
            "FALLBACK_PROCEDURES",
            "FACILITIES_AND_EQUIPMENT",
            "GOODS_PRIORITY",
            "OPERATORS_AND_INDUSTRY",
            "BORDER_AGENCIES",
            "REVENUE_AND_LEGAL",
            "SECURITY_AND_ENFORCEMENT",
            "COMMUNICATION",
            "RECOVERY_AND_IMPROVEMENT");
    static final List<String> PHASES = List.of("PREPAREDNESS", "RESPONSE", "RECOVERY");

    /** Something a draft lacks, and the page on which it is entered. */
    public record Gap(String text, String href) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance comparison(PlanVersionView plan, PlanComparison comparison);

        static native TemplateInstance version(
                PlanVersionView plan,
                PlanView whole,
                List<Gap> gaps,
                List<String> sections,
                List<String> phases,
                List<RemarkView> remarks);
    }

    private final PlanClient client;
    private final Wording wording;
    private final Language language;

    PlanVersionPage(@RestClient PlanClient client, Wording wording, Language language) {
        this.client = client;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance version(@RestPath String id) {
        var plan = client.version(id);
        return Templates.version(
                plan,
                client.plan(plan.planId()),
                plan.missing().stream().map(missing -> gap(plan, missing)).toList(),
                SECTIONS,
                PHASES,
                client.remarks(id));
    }

    @GET
    @Path("comparison")
    public TemplateInstance comparison(@RestPath String id, @RestQuery String with) {
        return Templates.comparison(
                client.version(id), client.comparison(id, with == null || with.isBlank() ? null : with));
    }

    private Gap gap(PlanVersionView plan, PlanVersionView.Missing missing) {
        var parts = missing.pointer().split("/");
        var of = parts.length > 1 ? parts[1] : "";
        var index = parts.length > 2 ? parts[2] : "new";
        var href =
                switch (of) {
                    case "services" -> "/bcp/writing/" + plan.id() + "/scope";
                    case "criteria" -> "/bcp/writing/" + plan.id() + "/criterion/" + index;
                    case "tasks" -> "/bcp/writing/" + plan.id() + "/task/" + index;
                    default -> "/bcp/estate";
                };
        var key = "missing_" + (parts.length > 3 ? parts[3] : missing.code());
        if (!wording.has("bcp", key)) {
            return new Gap(missing.message(), href);
        }
        return new Gap(wording.say("bcp", language.locale(), key, subject(plan, of, index)), href);
    }

    private static String subject(PlanVersionView plan, String of, String index) {
        if (index.equals("new")) {
            return "";
        }
        int at = Integer.parseInt(index);
        return of.equals("tasks")
                ? plan.content().tasks().get(at).title()
                : of.equals("services")
                        ? plan.serviceName(plan.content().services().get(at))
                        : "";
    }
}
