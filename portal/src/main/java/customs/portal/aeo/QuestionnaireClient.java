package customs.portal.aeo;

import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.io.File;
import java.time.LocalDate;
import java.util.List;

/** The operations of aeo-service around questionnaires. */
@RegisterRestClient(configKey = "aeo")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface QuestionnaireClient {
    @GET
    @Path("questionnaire-templates")
    List<QuestionnaireView.Template> templates();

    @GET
    @Path("applications/{id}/questionnaire")
    QuestionnaireView questionnaire(@RestPath String id);

    @POST
    @Path("applications/{id}/questionnaire")
    QuestionnaireView start(@RestPath String id, @HeaderParam("Idempotency-Key") String key, Start start);

    @GET
    @Path("applications/{id}/questionnaire/sections/{section}")
    QuestionnaireView.Section section(@RestPath String id, @RestPath String section);

    @PUT
    @Path("applications/{id}/questionnaire/sections/{section}")
    QuestionnaireView.Section answer(
            @RestPath String id, @RestPath String section, @HeaderParam("If-Match") String version, Entry entry);

    @POST
    @Path("applications/{id}/questionnaire/submission")
    QuestionnaireView submit(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("applications/{id}/questionnaire/sections/{section}/remarks")
    QuestionnaireView.Section remark(
            @RestPath String id, @RestPath String section, @HeaderParam("Idempotency-Key") String key, Remark remark);

    @GET
    @Path("applications/{id}/questionnaire/evidence")
    List<ApplicationView.Evidence> files(@RestPath String id);

    @POST
    @Path("applications/{id}/questionnaire/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    ApplicationView.Evidence attach(
            @RestPath String id, @RestQuery String fileName, @RestQuery LocalDate validUntil, File content);

    @POST
    @Path("applications/{id}/questionnaire/sections/{section}/reviews")
    QuestionnaireView.Section judge(
            @RestPath String id, @RestPath String section, @HeaderParam("If-Match") String version, Reviews reviews);

    @POST
    @Path("applications/{id}/questionnaire/sections/{section}/demand")
    QuestionnaireView demand(
            @RestPath String id,
            @RestPath String section,
            @HeaderParam("If-Match") String version,
            AeoClient.Reason reason);

    @POST
    @Path("applications/{id}/questionnaire/return")
    QuestionnaireView giveBack(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("applications/{id}/questionnaire/approval")
    QuestionnaireView approve(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("applications/{id}/questionnaire/expiry")
    QuestionnaireView expire(@RestPath String id, @HeaderParam("If-Match") String version);

    /** Whom it asks. */
    record Start(List<String> roles, Integer people) {}

    /** What was entered in a section. */
    record Entry(String owner, List<AnswerEntry> answers) {}

    /** One answer. */
    record AnswerEntry(
            String question,
            List<String> values,
            boolean notApplicable,
            String evidenceId,
            String page,
            String revision,
            String note) {}

    /** Judgements on a section. */
    record Reviews(List<Review> reviews) {}

    /** One judgement. */
    record Review(String question, boolean accepted, String comment) {}

    /** A remark on one question. */
    record Remark(String question, String words, Boolean resolves) {}
}
