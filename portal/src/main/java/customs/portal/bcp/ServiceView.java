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
            String note,
            Integer fallbackPercent,
            BigDecimal arrivalsPerHour,
            BigDecimal fullPerHour,
            List<Peak> peaks,
            List<Tolerance> tolerances) {
        /** The same service with another time of its own. */
        Entry with(Long seconds, String from) {
            return new Entry(
                    code,
                    name,
                    tier,
                    seconds,
                    from,
                    rtoSeconds,
                    wrtSeconds,
                    mtpdSeconds,
                    rpoSeconds,
                    ownerRole,
                    fallback,
                    steadyPercent,
                    capacity,
                    impacts,
                    note,
                    fallbackPercent,
                    arrivalsPerHour,
                    fullPerHour,
                    peaks,
                    tolerances);
        }
    }

    /** Days in which less can be borne: from and until as MM-DD or as DD. */
    public record Peak(String name, String from, String until, Long mtpdSeconds) {}

    public record Tolerance(String metric, BigDecimal amount, String unit, String note) {}

    public record Capacity(Long seconds, Integer percent) {}

    public record Impact(
            String category, Long seconds, Integer level, BigDecimal amount, String unit, String justification) {}
}
