package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.util.List;

/** What something needs, as bcp-service keeps it: at least so many of these. */
public record DependencyView(String id, int version, Entry dependency, List<ActLink> acts) {
    public record Entry(
            String of,
            List<String> members,
            Integer atLeast,
            String strength,
            Long holdUpSeconds,
            Integer capacityLossPercent,
            String note,
            Integer crew) {}
}
