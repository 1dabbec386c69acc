package customs.bcp.estate;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;

import java.util.List;
import java.util.UUID;

/**
 * A cold start as recorded.
 *
 * @param version what the ETag shows
 * @param acts what this caller may do now
 */
public record ColdStartView(UUID id, int version, ColdStartEntry coldStart, List<ActLink> acts) implements Versioned {
    static ColdStartView of(ColdStart item, Actor actor) {
        return new ColdStartView(
                item.id(),
                item.version(),
                item.entry(),
                EstateActs.of(actor, ColdStartResource.PATH + "/" + item.id()));
    }
}
