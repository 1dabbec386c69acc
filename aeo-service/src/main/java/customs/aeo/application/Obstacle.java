package customs.aeo.application;

import java.util.Optional;

/** What a feature that works on a case beside the verdicts may hold against a step of the case. */
public interface Obstacle {
    /** A step that may be held up. */
    enum Step {
        /** From the assessment to the decision. */
        PROPOSAL,
        /** The grant itself. */
        GRANT
    }

    /**
     * Why the step is not possible now.
     *
     * @param slug the problem that is answered
     * @param detail one English sentence
     * @param hindrance code of the sentence for people, wording family hindrance
     */
    record Held(String slug, String detail, String hindrance) {}

    Optional<Held> against(Step step, AeoApplication application);
}
