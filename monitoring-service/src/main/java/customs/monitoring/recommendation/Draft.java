package customs.monitoring.recommendation;

import java.time.LocalDate;

/**
 * What a recommendation says and to whom.
 *
 * @param commitment code of the commitment it furthers; null for none
 * @param member     code of the administration, for MEMBER alone
 * @param named      which working group or organization, in words; null where the addressee is clear
 * @param dueOn      last day on which it is in time; null for none
 */
record Draft(
        String title,
        String text,
        String commitment,
        Addressee addressee,
        String member,
        String named,
        LocalDate dueOn) {}
