package customs.monitoring.recommendation;

import customs.monitoring.recommendation.Recommendations.Standing;
import customs.platform.act.Caller;
import customs.platform.http.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far what the bodies recommended is carried out. */
@Path("/api/v1/recommendations/overview")
@Tag(name = "Recommendations")
@Produces(MediaType.APPLICATION_JSON)
class RecommendationOverviewResource {
    private static final List<String> BODIES = List.of("PTC", "EC");

    private final Accompanying accompanying;
    private final Wording wording;
    private final Caller caller;

    RecommendationOverviewResource(Accompanying accompanying, Wording wording, Caller caller) {
        this.accompanying = accompanying;
        this.wording = wording;
        this.caller = caller;
    }

    /** Recommendations that were sent, as far as the caller may see them. */
    record RecommendationOverviewView(LocalDate on, List<BodyOverviewView> bodies) {}

    /** Of one body. */
    record BodyOverviewView(
            @Schema(examples = "PTC") String body,
            long sent,

            @Schema(description = "Past their day; what the addressee only noted never is")
            long overdue,

            @Schema(description = "Each way that one can stand, in order; together they are all that were sent")
            List<ProgressCountView> progress) {}

    /** How many stand so. */
    record ProgressCountView(Progress progress, String text, long count) {}

    /** Where a recommendation that was sent stands: its answer, then the five points, then its end. */
    @Schema(name = "RecommendationProgress")
    enum Progress {
        NOT_ANSWERED,
        NOTED,
        NO_EVIDENCE,
        NOT_STARTED,
        LIMITED,
        SUBSTANTIAL,
        COMPLETE,
        VERIFIED,
        /** Superseded or let go. */
        ENDED;

        static Progress of(Standing one) {
            return switch (one.stage()) {
                case VERIFIED_CLOSED -> VERIFIED;
                case SUPERSEDED, LAPSED, WITHDRAWN, NOT_ENDORSED -> ENDED;
                case ADDRESSED -> NOT_ANSWERED;
                default ->
                    one.response() == Response.NOTED
                            ? NOTED
                            : valueOf(one.implementation().name());
            };
        }
    }

    @GET
    @RolesAllowed({
        "report-contributor",
        "report-validator",
        "analyst",
        "body-secretary",
        "delegate",
        "auditor",
        "administrator"
    })
    @Operation(
            operationId = "readRecommendationOverview",
            summary = "How far the recommendations that were sent are carried out, body by body",
            description = "Of those that the caller may see.")
    public RecommendationOverviewView overview() {
        List<Standing> standings = accompanying.standings(caller.actor());
        Locale language = caller.language();
        return new RecommendationOverviewView(
                accompanying.today(),
                BODIES.stream().map(body -> overview(body, standings, language)).toList());
    }

    private BodyOverviewView overview(String body, List<Standing> all, Locale language) {
        List<Standing> own = all.stream().filter(one -> one.body().equals(body)).toList();
        return new BodyOverviewView(
                body,
                count(own),
                own.stream().mapToLong(Standing::overdue).sum(),
                Arrays.stream(Progress.values())
                        .map(progress -> new ProgressCountView(
                                progress,
                                wording.say(language, "progress." + progress),
                                count(own.stream()
                                        .filter(one -> Progress.of(one) == progress)
                                        .toList())))
                        .toList());
    }

    private static long count(List<Standing> some) {
        return some.stream().mapToLong(Standing::count).sum();
    }
}
