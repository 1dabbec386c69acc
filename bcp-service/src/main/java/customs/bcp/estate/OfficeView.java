package customs.bcp.estate;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;

import java.util.List;
import java.util.UUID;

/**
 * An office as recorded.
 *
 * @param version what the ETag shows
 * @param acts what this caller may do now
 */
public record OfficeView(UUID id, int version, OfficeEntry office, List<ActLink> acts) implements Versioned {
    static OfficeView of(Office item, Actor actor) {
        return new OfficeView(
                item.id(), item.version(), item.entry(), EstateActs.of(actor, OfficeResource.PATH + "/" + item.id()));
    }
}
