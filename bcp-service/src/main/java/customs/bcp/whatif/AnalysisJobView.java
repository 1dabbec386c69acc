package customs.bcp.whatif;

import customs.bcp.estate.CanonicalJson;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An analysis that nobody waits for.
 *
 * @param version what the ETag shows
 * @param done parts of {@code total}; both 0 before the first is done
 * @param question what was asked
 * @param result only when DONE, and not in lists
 * @param failure why it could not be answered, only when FAILED
 * @param acts what the caller may do now
 */
public record AnalysisJobView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) JobKind kind,
        @Schema(required = true) JobStage stage,
        @Schema(required = true) String askedBy,
        @Schema(required = true) Instant askedAt,
        Instant endedAt,
        @Schema(required = true) long done,
        @Schema(required = true) long total,
        @Schema(required = true) UUID estateId,
        @Schema(required = true) JobQuestion question,
        JobResult result,
        String failure,
        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    /** @param whole whether the result comes along */
    static AnalysisJobView of(AnalysisJob job, Actor actor, boolean whole) {
        boolean may =
                job.stage().open() && actor.hasAny("bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager");
        return new AnalysisJobView(
                job.id(),
                job.version(),
                job.which(),
                job.stage(),
                job.askedBy(),
                job.askedAt(),
                job.endedAt(),
                job.done(),
                job.total(),
                job.estateId(),
                CanonicalJson.read(job.question(), JobQuestion.class),
                whole && job.result() != null ? CanonicalJson.read(job.result(), JobResult.class) : null,
                job.failure(),
                may ? List.of(ActLink.post("cancel", "/api/v1/analysis-jobs/" + job.id() + "/cancel")) : List.of());
    }
}
