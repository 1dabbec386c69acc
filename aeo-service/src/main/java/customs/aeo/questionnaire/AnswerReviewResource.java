package customs.aeo.questionnaire;

import customs.aeo.questionnaire.QuestionnaireBody.QuestionnaireReason;
import customs.aeo.questionnaire.QuestionnaireBody.ReviewEntries;
import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.util.UUID;

/** What officers do with a questionnaire. */
@Path("/api/v1/applications/{id}/questionnaire")
@Tag(name = "Questionnaire")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswerReviewResource {
    private final AnswerReviewing reviewing;
    private final QuestionnaireLook look;
    private final Caller caller;
    private final Clock clock;

    AnswerReviewResource(AnswerReviewing reviewing, QuestionnaireLook look, Caller caller, Clock clock) {
        this.reviewing = reviewing;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/sections/{section}/reviews")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "reviewAnswers",
            summary = "Accepts or returns answers of a section one by one",
            description =
                    "A returned answer needs a comment. The firm sees judgements once it has the questionnaire back."
                            + " Role: aeo-officer. Needs If-Match with the version of the section.")
    @APIResponse(responseCode = "200", description = "Judged")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale: another officer judged in this section")
    @APIResponse(responseCode = "422", description = "invalid")
    public QuestionnaireSectionView judge(
            @PathParam("id") UUID id,
            @PathParam("section") String section,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ReviewEntries body) {
        reviewing.judge(
                id,
                section,
                Expected.of(ifMatch),
                body.reviews().stream()
                        .map(each -> new AnswerReviewing.Judgement(each.question(), each.accepted(), each.comment()))
                        .toList(),
                act(null));
        return look.section(id, section, caller.actor());
    }

    @POST
    @Path("/sections/{section}/demand")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "demandSection",
            summary = "Wants a section answered although its criteria were verified for another authorisation",
            description = "Role: aeo-officer. Needs If-Match with the version of the section.")
    @APIResponse(responseCode = "200", description = "Wanted")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public QuestionnaireView demand(
            @PathParam("id") UUID id,
            @PathParam("section") String section,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid QuestionnaireReason body) {
        reviewing.demand(id, section, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/return")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "returnQuestionnaire",
            summary = "Gives the questionnaire back; the firm may change what was not accepted",
            description = "The limit for answering runs anew. Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Given back")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "nothing-to-return, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public QuestionnaireView giveBack(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        reviewing.giveBack(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/approval")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approveQuestionnaire",
            summary = "Closes the questionnaire once every answer is accepted",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Approved")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "answers-open, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public QuestionnaireView approve(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        reviewing.approve(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/expiry")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "expireQuestionnaire",
            summary = "Closes a questionnaire that did not come in time; nothing follows by itself",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Closed")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "not-yet-expired, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public QuestionnaireView expire(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        reviewing.expire(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
