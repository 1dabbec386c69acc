package customs.bcp.estate;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;

import java.util.List;
import java.util.UUID;

/**
 * A dependency as recorded.
 *
 * @param version what the ETag shows
 * @param acts what this caller may do now
 */
public record DependencyView(UUID id, int version, DependencyEntry dependency, List<ActLink> acts)
        implements Versioned {
    static DependencyView of(Dependency item, Actor actor) {
        return new DependencyView(
                item.id(),
                item.version(),
                item.entry(),
                EstateActs.of(actor, DependencyResource.PATH + "/" + item.id()));
    }
}
