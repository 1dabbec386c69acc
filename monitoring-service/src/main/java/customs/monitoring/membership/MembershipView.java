package customs.monitoring.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** The Members on a day, by region; the European Union and demonstration Members are never counted. */
record MembershipView(
        LocalDate on,
        @Schema(description = "Members on that day") int count,
        List<MembershipRegionView> regions) {

    /** One region. */
    record MembershipRegionView(
            @Schema(examples = "AP") String region, String name, int count, List<MembershipMemberView> members) {}

    /** One Member. */
    record MembershipMemberView(
            @Schema(examples = "AU") String code,
            String name,

            @Schema(description = "First day of membership; absent = before 27 June 2024")
            LocalDate from,

            LocalDate to,

            @Schema(description = "How sure the row is; for the analyst")
            String note) {}
}
