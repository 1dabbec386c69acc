package customs.aeo.authorisation;

import customs.platform.act.Act;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** What authorisations ask of other decisions that rest on them. */
public interface Dependents {
    /**
     * Something was taken out of force or away.
     *
     * @param cause the suspension or revocation
     * @param lasting a revocation or annulment: what rests on it is revoked, not suspended
     * @param criterion the criterion behind it, or null
     * @param levels the levels that are out of force through it
     */
    void takenOut(
            UUID operator,
            UUID cause,
            boolean lasting,
            String criterion,
            Collection<String> levels,
            LocalDate from,
            Act act);

    /**
     * The cause is gone.
     *
     * @param withheld dependent decisions that stay suspended for a reason of their own
     */
    void restored(UUID operator, UUID cause, Collection<UUID> withheld, LocalDate on, Act act);
}
