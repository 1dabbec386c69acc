package customs.bcp.whatif;

import customs.platform.problem.Refusal;

/** Whether somebody waits for an answer, or has asked for it as a job: how much work is taken on. */
enum Patience {
    WAITS,
    JOB;

    /** @param what how much work it is, in words that a number ends */
    void check(String what, long size, long mostWaiting, long mostJob) {
        if (size > mostJob) {
            throw new Refusal("question-too-large", "%s; at most %d are accepted.".formatted(what, mostJob));
        }
        if (this == WAITS && size > mostWaiting) {
            throw new Refusal(
                    "too-long-to-wait",
                    "%s; beyond %d it takes too long to wait for. Ask for it as a job.".formatted(what, mostWaiting));
        }
    }
}
