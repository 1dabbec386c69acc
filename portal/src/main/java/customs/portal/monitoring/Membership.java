package customs.portal.monitoring;

import java.time.LocalDate;
import java.util.List;

/** The Members of the Organization on a day. */
public record Membership(LocalDate on, int count, List<Region> regions) {
    public record Region(String region, String name, int count, List<Member> members) {}

    public record Member(String code, String name) {}
}
