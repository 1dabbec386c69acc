package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** What is due for a person, and its subscription; null without one. */
public record ReminderView(
        int version, LocalDate today, boolean mailed, Subscription subscription, List<Due> due, List<ActLink> acts) {

    public record Subscription(String address, String language, List<Integer> daysBefore, String feed) {}

    /** A subscription as it was made; with the secret of its feed where that was made now. */
    public record Made(int version, Subscription subscription) {}

    public record Due(
            String kind,
            String aboutId,
            String applicationId,
            String number,
            String clock,
            String name,
            LocalDate due,
            long remainingDays,
            boolean own) {
        /** The page on which it is dealt with, the case's where it has one; {@code cases} is where cases are shown. */
        public String page(String cases) {
            return switch (kind) {
                case "SUSPENSION" -> "/aeo/suspensions/" + aboutId;
                case "REVOCATION" -> "/aeo/revocations/" + aboutId;
                case "APPEAL" -> "/aeo/appeals/" + aboutId;
                case "TERM" -> "/aeo/authorisations/" + aboutId;
                default -> cases + applicationId;
            };
        }

        public boolean isLate() {
            return remainingDays < 0;
        }
    }
}
