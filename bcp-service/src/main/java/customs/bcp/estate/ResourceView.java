package customs.bcp.estate;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;

import java.util.List;
import java.util.UUID;

/**
 * A resource as recorded.
 *
 * @param version what the ETag shows
 * @param acts what this caller may do now
 */
public record ResourceView(UUID id, int version, ResourceEntry resource, List<ActLink> acts) implements Versioned {
    static ResourceView of(Resource item, Actor actor) {
        return new ResourceView(
                item.id(), item.version(), item.entry(), EstateActs.of(actor, ResourceResource.PATH + "/" + item.id()));
    }
}
