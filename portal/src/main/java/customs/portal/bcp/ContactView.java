package customs.portal.bcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** Who fills a function and how to reach them, as bcp-service shows it. */
public record ContactView(
        String id,
        int version,
        Entry contact,
        LocalDate verifiedOn,
        String verifiedBy,
        String freshness,
        List<ActLink> acts) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String role,
            Integer rank,
            String name,
            String organisation,
            String phone,
            String otherPhone,
            String email) {}

    /** A contact that is about to be entered. */
    static ContactView empty(String role) {
        return new ContactView(
                null, 0, new Entry(role, 1, null, null, null, null, null), null, null, "UNVERIFIED", List.of());
    }
}
