package customs.bcp.whatif;

import customs.bcp.estate.CanonicalJson;
import customs.bcp.estate.OwnRecords;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What people do with jobs, and what the service notes of them; each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class JobKeeping {
    /** Jobs that one administration may have open at once. */
    static final int MOST_OPEN = 5;

    /** After so long without a word the service that worked at a job has stopped. */
    static final Duration SILENCE = Duration.ofSeconds(90);

    private static final Actor SYSTEM = Actor.system("analysis");

    private final AnalysisJobs jobs;
    private final JobAnswering answering;
    private final Event<JobAsked> asked;
    private final Clock clock;

    JobKeeping(AnalysisJobs jobs, JobAnswering answering, Event<JobAsked> asked, Clock clock) {
        this.jobs = jobs;
        this.answering = answering;
        this.asked = asked;
        this.clock = clock;
    }

    AnalysisJob ask(JobQuestion question, Actor actor) {
        var chosen = answering.admit(question, actor);
        var administration = OwnRecords.administration(actor);
        if (jobs.open(administration) >= MOST_OPEN) {
            throw new Refusal(
                    "too-many-jobs",
                    "%d analyses are open already; wait for one to end, or cancel one.".formatted(MOST_OPEN));
        }
        var job = new AnalysisJob(
                administration,
                question.kind(),
                chosen.frozen(),
                CanonicalJson.write(question),
                new Act(actor, clock.instant()));
        jobs.add(job);
        asked.fire(new JobAsked(job.id()));
        return job;
    }

    AnalysisJob read(UUID id, Actor actor) {
        return jobs.find(id, actor);
    }

    Page<AnalysisJob> list(Actor actor, String after, Integer limit) {
        return jobs.list(actor, after, limit);
    }

    AnalysisJob cancel(UUID id, Expected expected, Actor actor) {
        jobs.find(id, actor);
        var job = jobs.locked(id);
        expected.check(job);
        job.cancel(new Act(actor, clock.instant()));
        jobs.flush();
        return job;
    }

    /** Takes a job up; null when it is no longer wanted. */
    AnalysisJob begin(UUID id) {
        var job = jobs.locked(id);
        if (job.stage() != JobStage.WAITING) {
            return null;
        }
        job.begin(now());
        return job;
    }

    boolean beat(UUID id, long done, long total) {
        return jobs.beat(id, done, total, clock.instant());
    }

    /** Says that the process which has it still lives. */
    void alive(UUID id) {
        jobs.alive(id, clock.instant());
    }

    void finish(UUID id, String result) {
        var job = jobs.locked(id);
        if (job.stage() == JobStage.RUNNING) {
            job.finish(result, now());
        }
    }

    void fail(UUID id, String why) {
        var job = jobs.locked(id);
        if (job.stage().open()) {
            job.fail(why, now());
        }
    }

    void interrupt(UUID id) {
        var job = jobs.locked(id);
        if (job.stage().open()) {
            job.interrupt(now());
        }
    }

    /** Marks what a stopped service left open, so that nobody waits in vain; how many there were. */
    public int interruptSilent() {
        List<AnalysisJob> silent = jobs.silentSince(clock.instant().minus(SILENCE));
        silent.forEach(job -> job.interrupt(now()));
        return silent.size();
    }

    private Act now() {
        return new Act(SYSTEM, clock.instant());
    }
}
