package customs.bcp.estate;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;

import java.util.List;

/**
 * An administration's estate at a glance.
 *
 * @param version what the ETag shows; changes with every change of any part
 * @param languages ISO 639-1, empty for not stated
 * @param parentRegion code of a region, absent for not stated
 * @param demonstration true for invented records
 */
public record EstateView(
        String administration,
        String name,
        String zone,
        List<String> languages,
        String parentRegion,
        boolean demonstration,
        int version,
        int offices,
        int services,
        int resources,
        int dependencies,
        int coldStarts,
        List<ActLink> acts)
        implements Versioned {}
