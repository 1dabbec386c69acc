package customs.aeo.application;

import java.util.List;

/** What an application asks of its assessment. */
public interface Findings {
    /** Criteria without a verdict, as level:criterion. */
    List<String> open(AeoApplication application);

    /** Criteria whose verdict is "not met", as level:criterion. */
    List<String> notMet(AeoApplication application);
}
