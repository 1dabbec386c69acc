package customs.bcp.pack;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;

import java.util.List;
import java.util.UUID;

/**
 * A printed copy as registered.
 *
 * @param planVersion of which it is
 * @param toReplace whether somebody still has it although it is stale
 * @param stale why
 */
public record PackCopyView(
        UUID id,
        int version,
        PackCopyEntry copy,
        UUID plan,
        String planCode,
        String planTitle,
        UUID planVersion,
        int versionNumber,
        int editionNumber,
        PackCopyStage stage,
        boolean toReplace,
        List<PackEditionView.PackStale> stale,
        List<ActLink> acts)
        implements Versioned {}
