package customs.bcp.estate;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;

import java.util.List;

/**
 * An administration's estate at a glance.
 *
 * @param version what the ETag shows; changes with every change of any part
 * @param demonstration true for invented records
 */
public record EstateView(
        String administration,
        String name,
        String zone,
        boolean demonstration,
        int version,
        int offices,
        int services,
        int resources,
        int dependencies,
        int coldStarts,
        List<ActLink> acts)
        implements Versioned {}
