package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** The officer's desk: what waits, how much everybody has, who looks after a case. */
public final class WorkView {
    private WorkView() {}

    /** One thing that waits; without a case, a number or a stage of the case where it concerns a holder. */
    public record Item(
            String kind,
            String itemId,
            String applicationId,
            String number,
            String operatorName,
            List<String> levels,
            String stage,
            String awaits,
            Sentence reason,
            LocalDate dueOn,
            Long remainingDays,
            boolean overdue,
            String officerName,
            boolean yours) {
        /** The page on which it is dealt with. */
        public String page() {
            return switch (kind) {
                case "CONSULTATION" -> "/aeo/cases/" + applicationId + "/consultations";
                case "QUESTIONNAIRE" -> "/aeo/cases/" + applicationId + "/questionnaire";
                case "CONTROL" -> "/aeo/controls/" + itemId;
                case "AMENDMENT" -> "/aeo/amendments/" + itemId;
                case "VISIT", "PLAN" -> "/aeo/validation/" + applicationId;
                case "SIGNAL" -> "/aeo/signals/" + itemId;
                case "SUSPENSION" -> "/aeo/suspensions/" + itemId;
                case "REVOCATION" -> "/aeo/revocations/" + itemId;
                case "APPEAL" -> "/aeo/appeals/" + itemId;
                case "RENEWAL" -> "/aeo/authorisations/" + itemId;
                default -> "/aeo/cases/" + applicationId;
            };
        }
    }

    /** How much one officer looks after. */
    public record Load(String officer, String officerName, boolean you, int open, int overdue, int dueSoon) {}

    /** Who looks after a case. */
    public record Lead(int version, String officerName, boolean you, List<ActLink> acts) {}

    /**
     * What was chosen; empty wherever it does not matter.
     *
     * @param officer id, "me", or "-" for nobody
     */
    public record Filter(String awaits, String kind, String officer, boolean overdue) {
        /** As the rest of an address, without the cursor. */
        public String query() {
            return "awaits=" + awaits + "&kind=" + kind + "&officer="
                    + java.net.URLEncoder.encode(officer, java.nio.charset.StandardCharsets.UTF_8)
                    + (overdue ? "&overdue=true" : "");
        }

        public boolean isFinished() {
            return "NOBODY".equals(awaits);
        }
    }
}
