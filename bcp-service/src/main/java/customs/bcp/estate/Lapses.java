package customs.bcp.estate;

import java.time.LocalDate;
import java.util.List;

/** What around an estate has not been looked at for too long; what plans and contacts answer. */
public interface Lapses {
    /** @param today the administration's local date */
    List<Lapse> of(String administration, LocalDate today);

    /**
     * Something overdue.
     *
     * @param code the plan, or the function of the contact
     * @param name what people call it
     * @param since the day on which it was due; null for never done
     */
    record Lapse(Kind kind, String id, String code, String name, LocalDate since) {}

    /** What is overdue. */
    enum Kind {
        /** A plan in force whose review is due. */
        REVIEW,
        /** A plan in force that nobody has exercised for 12 months. */
        EXERCISE,
        /** A contact that nobody has made sure of for 90 days. */
        CONTACT
    }
}
