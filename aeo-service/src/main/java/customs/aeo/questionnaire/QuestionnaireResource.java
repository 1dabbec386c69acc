package customs.aeo.questionnaire;

import customs.aeo.application.EvidenceView;
import customs.aeo.application.LimitedUpload;
import customs.aeo.questionnaire.QuestionnaireBody.QuestionnaireStart;
import customs.aeo.questionnaire.QuestionnaireBody.RemarkEntry;
import customs.aeo.questionnaire.QuestionnaireBody.SectionEntry;
import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The questionnaire of an application: what everybody sees, and what the firm does. */
@Path("/api/v1/applications/{id}/questionnaire")
@Tag(name = "Questionnaire")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionnaireResource {
    private final SelfAssessment assessment;
    private final QuestionnaireLook look;
    private final Caller caller;
    private final Clock clock;

    QuestionnaireResource(SelfAssessment assessment, QuestionnaireLook look, Caller caller, Clock clock) {
        this.assessment = assessment;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readQuestionnaire",
            summary = "The questionnaire of an application with its sections and how far each is",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The questionnaire")
    @APIResponse(responseCode = "404", description = "not-found: also where none was started")
    public QuestionnaireView read(@PathParam("id") UUID id) {
        return look.read(id, caller.actor());
    }

    @POST
    @RolesAllowed({"trader", "aeo-officer"})
    @Idempotent
    @Operation(
            operationId = "startQuestionnaire",
            summary = "Starts the questionnaire of an application; an officer shares it with the firm thereby",
            description =
                    "The newest template of the programme is used and stays. Sections whose criteria were verified"
                            + " for another authorisation within the time that the template states need not be answered."
                            + " Roles: trader, aeo-officer. Takes an Idempotency-Key.")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "201", responseDescription = "Started")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "questionnaire-exists, questionnaire-not-foreseen, wrong-stage")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<QuestionnaireView> start(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid QuestionnaireStart body) {
        assessment.start(id, body.roles(), body.people(), act());
        return RestResponse.ResponseBuilder.<QuestionnaireView>created(
                        URI.create("/api/v1/applications/%s/questionnaire".formatted(id)))
                .entity(look.read(id, caller.actor()))
                .build();
    }

    @GET
    @Path("/sections/{section}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readQuestionnaireSection",
            summary = "One section: the questions asked now, with answers, judgements and remarks",
            description = "Customs sees answers once they were handed in. Roles: aeo-officer, aeo-decider, auditor,"
                    + " trader (its own).")
    @APIResponse(responseCode = "200", description = "The section")
    @APIResponse(responseCode = "404", description = "not-found")
    public QuestionnaireSectionView section(@PathParam("id") UUID id, @PathParam("section") String section) {
        return look.section(id, section, caller.actor());
    }

    @PUT
    @Path("/sections/{section}")
    @RolesAllowed("trader")
    @Operation(
            operationId = "answerQuestionnaireSection",
            summary = "Keeps what was entered in one section; it may be incomplete",
            description = "Role: trader. Needs If-Match with the version of the section.")
    @APIResponse(responseCode = "200", description = "Kept; questions that follow from the answers are asked now")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage, answer-locked")
    @APIResponse(responseCode = "412", description = "stale: somebody else wrote in this section")
    @APIResponse(responseCode = "422", description = "invalid")
    public QuestionnaireSectionView answer(
            @PathParam("id") UUID id,
            @PathParam("section") String section,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SectionEntry body) {
        assessment.save(
                id,
                section,
                Expected.of(ifMatch),
                body.owner(),
                body.answers().stream()
                        .map(each -> new SelfAssessment.Entry(each.question(), each.content()))
                        .toList(),
                act());
        return look.section(id, section, caller.actor());
    }

    @POST
    @Path("/submission")
    @RolesAllowed("trader")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "submitQuestionnaire",
            summary = "Hands the questionnaire in; each missing answer is named",
            description = "It then stands for the document of the dossier that the template names. Role: trader. Needs"
                    + " If-Match.")
    @APIResponse(responseCode = "200", description = "Handed in")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "questionnaire-incomplete, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public QuestionnaireView submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        assessment.submit(id, Expected.of(ifMatch), act());
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/sections/{section}/remarks")
    @RolesAllowed({"trader", "aeo-officer"})
    @Idempotent
    @Operation(
            operationId = "remarkOnQuestion",
            summary = "Writes to the other side about one question",
            description = "Roles: trader, aeo-officer. Takes an Idempotency-Key.")
    @APIResponseSchema(value = QuestionnaireSectionView.class, responseCode = "201", responseDescription = "Written")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<QuestionnaireSectionView> remark(
            @PathParam("id") UUID id,
            @PathParam("section") String section,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid RemarkEntry body) {
        assessment.remark(id, section, body.question(), body.words(), Boolean.TRUE.equals(body.resolves()), act());
        return RestResponse.ResponseBuilder.<QuestionnaireSectionView>created(
                        URI.create("/api/v1/applications/%s/questionnaire/sections/%s".formatted(id, section)))
                .entity(look.section(id, section, caller.actor()))
                .build();
    }

    @GET
    @Path("/evidence")
    @RolesAllowed("trader")
    @Operation(
            operationId = "listCitableEvidence",
            summary = "Files to which an answer may refer: those of this and of earlier applications of the firm",
            description = "Role: trader.")
    @APIResponse(responseCode = "200", description = "The files, newest first")
    @APIResponse(responseCode = "404", description = "not-found")
    public List<EvidenceView> files(@PathParam("id") UUID id) {
        return look.files(id, caller.actor());
    }

    @POST
    @Path("/evidence")
    @LimitedUpload
    @RolesAllowed("trader")
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "attachToQuestionnaire",
            summary = "Adds a file to which answers may refer, for as long as the firm may write",
            description = "Role: trader. Takes an Idempotency-Key. The same kinds of file as evidence.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "413", description = "too-large")
    @APIResponse(responseCode = "415", description = "file-refused")
    @APIResponse(responseCode = "422", description = "empty-file, invalid")
    public RestResponse<EvidenceView> attach(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @QueryParam("fileName") @NotBlank @Size(max = 200) String fileName,
            @QueryParam("validUntil") LocalDate validUntil,
            InputStream content) {
        var evidence = assessment.attach(id, fileName, validUntil, content, act());
        return RestResponse.ResponseBuilder.<EvidenceView>created(URI.create(evidence.href()))
                .entity(evidence)
                .build();
    }

    private Act act() {
        return new Act(caller.actor(), clock.instant());
    }
}
