package customs.monitoring.recommendation;

import java.time.LocalDate;
import java.util.Optional;

/** What recommendations ask about Members. */
public interface Membership {
    /** Whether the demonstration invented it; empty where the code is no Member's on that day. */
    Optional<Boolean> demonstration(String member, LocalDate day);

    String name(String member);
}
