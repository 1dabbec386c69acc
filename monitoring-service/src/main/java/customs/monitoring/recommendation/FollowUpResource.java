package customs.monitoring.recommendation;

import customs.platform.act.Caller;
import customs.platform.http.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;

/** How closely a Member is accompanied: for the administration itself and the analyst. */
@Path("/api/v1/follow-ups/{member}")
@Tag(name = "Recommendations")
@Produces(MediaType.APPLICATION_JSON)
class FollowUpResource {
    private final Accompanying accompanying;
    private final Wording wording;
    private final Caller caller;

    FollowUpResource(Accompanying accompanying, Wording wording, Caller caller) {
        this.accompanying = accompanying;
        this.wording = wording;
        this.caller = caller;
    }

    /** Regular, or with an offer of support and a yearly agenda item; never a sanction. */
    record FollowUpView(
            @Schema(examples = "XA") String member,
            String name,
            LocalDate on,
            FollowUp.Tier tier,
            List<FollowUpReasonView> reasons,

            @Schema(description = "What the tier means, in the caller's language")
            String statement,

            int openRecommendations,
            int overdueRecommendations) {}

    /** Why support is offered. */
    record FollowUpReasonView(FollowUp.Reason reason, String text) {}

    @GET
    @RolesAllowed({"report-contributor", "report-validator", "analyst"})
    @Operation(
            operationId = "readFollowUp",
            summary = "How closely a Member is accompanied, and why",
            description = "Worked out from what stands now, so that it ends by itself.")
    public FollowUpView read(@Pattern(regexp = "[A-Z]{2}") String member) {
        var language = caller.language();
        var one = accompanying.of(member, caller.actor());
        return new FollowUpView(
                one.member(),
                one.name(),
                one.on(),
                one.followUp().tier(),
                one.followUp().reasons().stream()
                        .map(reason -> new FollowUpReasonView(reason, wording.say(language, "follow-up." + reason)))
                        .toList(),
                wording.say(language, "follow-up." + one.followUp().tier()),
                one.open(),
                one.overdue());
    }
}
