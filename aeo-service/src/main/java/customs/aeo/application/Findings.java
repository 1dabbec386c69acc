package customs.aeo.application;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What an application asks of its assessment. */
public interface Findings {
    /** Criteria without a verdict, as level:criterion. */
    List<String> open(AeoApplication application);

    /** Criteria whose verdict is "not met", as level:criterion. */
    List<String> notMet(AeoApplication application);

    /** The verdicts on some levels of a case become verdicts of another as well. */
    void carryOver(UUID from, UUID to, Collection<String> levels);
}
