package customs.portal.bcp;

import java.time.LocalDate;
import java.util.List;

/** What an estate does not keep, as bcp-service finds it. */
public record EstateFindingsView(LocalDate day, int total, List<Finding> items) {
    /**
     * @param kind where it is to be mended: SERVICE, RESOURCE, PLAN or CONTACT
     * @param id of the plan version or contact; null for what the estate names by code
     */
    public record Finding(
            String code, String kind, String subject, String name, String id, String text, String proposal) {
        public boolean isGrave() {
            return code.matches("CYCLE_WITHOUT_BOOTSTRAP|.*BREACH|GAP|DATA_LOSS.*");
        }
    }
}
