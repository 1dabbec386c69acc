package customs.bcp.estate;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A service as recorded.
 *
 * @param version what the ETag shows
 * @param proposedMtpdSeconds the earliest time at which any impact cannot be borne, read off the curves; null when none
 * @param proposedBy the categories that are first to reach it
 * @param acts what this caller may do now
 */
public record ServiceView(
        UUID id,
        int version,
        ServiceEntry service,
        Long proposedMtpdSeconds,
        Set<ImpactCategory> proposedBy,
        List<ActLink> acts)
        implements Versioned {
    static ServiceView of(Service item, Actor actor) {
        var proposal = EntryCheck.curves(item.entry()).proposal();
        return new ServiceView(
                item.id(),
                item.version(),
                item.entry(),
                proposal.map(ImpactCurves.Proposal::mtpdSeconds).orElse(null),
                proposal.map(found -> (Set<ImpactCategory>) found.drivers()).orElse(Set.of()),
                EstateActs.of(actor, ServiceResource.PATH + "/" + item.id()));
    }
}
