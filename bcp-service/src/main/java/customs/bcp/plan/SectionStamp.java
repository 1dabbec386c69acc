package customs.bcp.plan;

import customs.platform.act.Act;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a section or a kind of part of a version has got.
 *
 * @param version counts its changes; what its ETag shows
 * @param by account id of whoever wrote last
 */
public record SectionStamp(int version, String by, Instant at) {
    static final SectionStamp UNWRITTEN = new SectionStamp(0, null, null);

    /** The stamps after a content was written: what it says otherwise than before is stamped anew. */
    static Map<String, SectionStamp> after(
            Map<String, SectionStamp> stamps, PlanContent before, PlanContent now, Act act) {
        var next = new TreeMap<>(stamps);
        for (var section : PlanSection.values()) {
            if (!before.texts(section).equals(now.texts(section))) {
                next.compute(section.name(), (name, stamp) -> following(stamp, act));
            }
        }
        for (var part : PlanPart.values()) {
            if (!part.of(before).equals(part.of(now))) {
                next.compute(part.name(), (name, stamp) -> following(stamp, act));
            }
        }
        return next;
    }

    private static SectionStamp following(SectionStamp stamp, Act act) {
        return new SectionStamp(stamp == null ? 1 : stamp.version() + 1, act.actor(), act.at());
    }
}
