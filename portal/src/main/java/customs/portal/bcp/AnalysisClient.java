package customs.portal.bcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import customs.portal.service.ActLink;
import customs.portal.service.Listing;
import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The analyses of bcp-service; without nodes they are about the caller's own estate. Durations are seconds. */
@RegisterRestClient(configKey = "bcp")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface AnalysisClient {
    @POST
    @Path("analyses/single-points")
    SinglePoints singlePoints(SinglePointQuestion question);

    @POST
    @Path("analyses/cascade")
    Cascade cascade(CascadeQuestion question);

    @POST
    @Path("analyses/backlog")
    Backlog backlog(BacklogQuestion question);

    @POST
    @Path("analyses/distribution")
    Distribution distribution(DistributionQuestion question);

    @POST
    @Path("analyses/stress")
    Stress stress(StressQuestion question);

    @POST
    @Path("analyses/sequence")
    Sequence sequence(SequenceQuestion question);

    @POST
    @Path("analyses/data-loss")
    DataLoss dataLoss(DataLossQuestion question);

    @POST
    @Path("analyses/readiness")
    Readiness readiness(ReadinessQuestion question);

    @GET
    @Path("scenarios")
    Scenarios scenarios();

    @GET
    @Path("analysis-jobs")
    Listing<Job> jobs(@RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("analysis-jobs/{id}")
    Job job(@RestPath String id);

    @POST
    @Path("analysis-jobs")
    Job ask(@HeaderParam("Idempotency-Key") String key, JobQuestion question);

    @POST
    @Path("analysis-jobs/{id}/cancel")
    Job cancel(@RestPath String id, @HeaderParam("If-Match") String version);

    // ---- jobs

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JobQuestion(SinglePointQuestion singlePoints, DistributionQuestion distribution) {}

    record JobResult(SinglePoints singlePoints, Distribution distribution) {}

    record Job(
            String id,
            int version,
            String kind,
            String stage,
            Instant askedAt,
            long done,
            long total,
            JobQuestion question,
            JobResult result,
            String failure,
            List<ActLink> acts) {
        public boolean isOpen() {
            return "WAITING".equals(stage) || "RUNNING".equals(stage);
        }

        public long percent() {
            return total == 0 ? 0 : done * 100 / total;
        }
    }

    // ---- single points

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SinglePointQuestion(String pairsOf, Integer pairLimit) {}

    record SinglePoints(
            String inputHash, List<String> explanation, List<Line> services, List<Weight> ranking, Pairs pairs) {
        public record Line(String service, int count, boolean withoutAlternative, List<String> singlePoints) {}

        public record Weight(String code, int services) {}

        public record Pairs(String service, List<Pair> pairs, long total) {}

        public record Pair(String first, String second) {}
    }

    // ---- cascade

    record CascadeQuestion(List<Outage> outages) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outage(String code, Long fromSeconds, Long untilSeconds) {}

    record Cascade(String inputHash, List<String> explanation, Result result) {
        public record Result(List<Effect> effects, List<Slower> slower, List<List<String>> deadlocks) {}

        public record Slower(String code, Capability capability) {}

        public record Capability(BigDecimal lowestPercent, Long failsAtSeconds, List<Step> steps) {}

        public record Step(long fromSeconds, BigDecimal percent) {}

        public record Effect(
                String code,
                List<Spell> spells,
                Long downtimeSeconds,
                String verdict,
                Long gapSeconds,
                Long lateSeconds,
                List<String> path) {}

        public record Spell(long fromSeconds, Long untilSeconds) {}
    }

    // ---- backlog

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BacklogQuestion(
            List<Rate> arrivals, List<Rate> byHand, Long restoredSeconds, List<Rate> restored, Long mtpdSeconds) {}

    record Rate(Long fromSeconds, BigDecimal perHour) {}

    record Backlog(String inputHash, List<String> explanation, Result result) {
        public record Result(
                long restoredSeconds,
                BigDecimal atRestoration,
                BigDecimal most,
                BigDecimal toCapture,
                Long workRecoverySeconds,
                Long normalAtSeconds,
                String verdict,
                Long marginSeconds,
                List<Level> curve) {}

        public record Level(long seconds, BigDecimal waiting) {}
    }

    // ---- distribution

    record DistributionQuestion(List<String> services, List<Uncertain> recoveries, Integer runs, Long seed) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Uncertain(String code, String shape, Long leastSeconds, Long modeSeconds, Long mostSeconds) {}

    record Distribution(String inputHash, Integer runs, Long seed, List<String> explanation, List<Odds> services) {
        public record Odds(
                String service,
                BigDecimal meanSeconds,
                Long p50Seconds,
                Long p90Seconds,
                Long p95Seconds,
                BigDecimal withinRto,
                BigDecimal withinMtpd,
                BigDecimal never,
                Map<String, BigDecimal> criticality,
                List<Likelihood> curve) {}

        public record Likelihood(long seconds, BigDecimal probability) {}
    }

    // ---- stress

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StressQuestion(List<String> scenarios, List<Absence> absences) {}

    record Absence(String scenario, List<OfficeAbsence> offices) {}

    record OfficeAbsence(String office, int absentPercent) {}

    record Stress(String inputHash, List<String> explanation, List<Activation> activations, Result result) {
        public record Result(
                List<Cell> cells,
                List<Loss> losses,
                List<Workforce> workforces,
                List<Traffic> traffic,
                List<Recurrence> recurrences) {}

        public record Activation(String scenario, String plan, String title, List<String> services) {}

        public record Loss(String scenario, DataLoss.Result loss) {}

        public record Workforce(
                String scenario,
                String pool,
                String office,
                int present,
                int needed,
                int shortBy,
                List<String> dropped) {}

        public record Traffic(String scenario, BigDecimal growthPerDay, BigDecimal backlog, BigDecimal clearingDays) {}

        public record Recurrence(String scenario, long relapseSeconds, List<Spell> activations) {}

        public record Spell(long fromSeconds, Long untilSeconds, int relapses) {}

        /** How much is still done; backlog null where nothing is known of it. */
        public record Capability(
                BigDecimal lowestPercent, BigDecimal requiredPercent, Boolean keepsMinimum, Backlog.Result backlog) {}

        public record Cell(
                String scenario,
                String service,
                Long fromSeconds,
                Long downSeconds,
                String verdict,
                Long lateSeconds,
                Capability capability,
                List<String> cut) {}
    }

    record Scenarios(List<Scenario> items) {}

    record Scenario(
            String code,
            String title,
            LocalDate from,
            LocalDate until,
            List<String> kinds,
            Map<String, Long> broken,
            Integer absentPercent,
            Integer teams,
            Map<String, Object> traffic,
            Long seconds,
            boolean atLeast,
            boolean destructive,
            boolean applied,
            String source) {}

    // ---- sequence

    record SequenceQuestion(List<Task> tasks, Integer crews) {}

    record Task(String code, Long seconds, List<String> after) {}

    record Sequence(String inputHash, List<String> explanation, Result result) {
        public record Result(int crews, long seconds, long unlimitedSeconds, List<Slot> slots) {}

        public record Slot(String task, int crew, long startSeconds, long endSeconds, long tailSeconds) {}
    }

    // ---- data loss

    record DataLossQuestion(List<Holding> holdings, boolean destructive) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Holding(String resource, Long rpoSeconds, List<Copy> copies) {}

    record Copy(String name, Long intervalSeconds, Long copySeconds, Long transferSeconds, boolean immutable) {}

    record DataLoss(String inputHash, List<String> explanation, List<Result> results) {
        public record Result(
                String resource,
                String copy,
                Long lossSeconds,
                String verdict,
                Long gapSeconds,
                Long longestIntervalSeconds) {}
    }

    // ---- readiness

    record ReadinessQuestion(List<Evidence> services, LocalDate today) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Evidence(
            String service,
            Integer tier,
            boolean planCurrent,
            LocalDate lastExercise,
            boolean capabilityGap,
            int contacts,
            int contactsVerified,
            int actionsDue,
            int actionsOnTime) {}

    record Readiness(String inputHash, List<String> explanation, Result result) {
        public record Result(BigDecimal score, List<Part> services) {}

        public record Part(
                String service,
                int tier,
                BigDecimal plan,
                BigDecimal exercise,
                BigDecimal capability,
                BigDecimal contacts,
                BigDecimal actions,
                BigDecimal score) {}
    }
}
