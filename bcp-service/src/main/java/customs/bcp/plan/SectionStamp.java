package customs.bcp.plan;

import java.time.Instant;

/**
 * How far a section of a version has got.
 *
 * @param version counts its changes; what its ETag shows
 * @param by account id of whoever wrote last
 */
public record SectionStamp(int version, String by, Instant at) {
    static final SectionStamp UNWRITTEN = new SectionStamp(0, null, null);
}
