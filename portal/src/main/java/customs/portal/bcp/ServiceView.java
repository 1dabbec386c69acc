package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.math.BigDecimal;
import java.util.List;

/** A service of the administration as bcp-service keeps it. Durations are seconds; null where nothing is promised. */
public record ServiceView(
        String id, int version, Entry service, Long proposedMtpdSeconds, List<String> proposedBy, List<ActLink> acts) {
    public record Entry(
            String code,
            String name,
            Integer tier,
            Long recoverySeconds,
            String basis,
            Long rtoSeconds,
            Long wrtSeconds,
            Long mtpdSeconds,
            Long rpoSeconds,
            String ownerRole,
            String fallback,
            Integer steadyPercent,
            List<Capacity> capacity,
            List<Impact> impacts,
            String note) {
        /** The same service with other impacts. */
        Entry with(List<Impact> newImpacts) {
            return new Entry(
                    code,
                    name,
                    tier,
                    recoverySeconds,
                    basis,
                    rtoSeconds,
                    wrtSeconds,
                    mtpdSeconds,
                    rpoSeconds,
                    ownerRole,
                    fallback,
                    steadyPercent,
                    capacity,
                    newImpacts,
                    note);
        }
    }

    public record Capacity(Long seconds, Integer percent) {}

    public record Impact(
            String category, Long seconds, Integer level, BigDecimal amount, String unit, String justification) {}
}
