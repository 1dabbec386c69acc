package customs.monitoring.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What signed versions say, as it was signed. A version never changes, so that what is read often is read once; an amendment is
 * another version with another id. What of it a reader may not see is decided afterwards, at every reading.
 */
@ApplicationScoped
class SignedContents {
    /** About two cycles of all Members with the year before each; some 25 MB. */
    private static final int MOST = 1_000;

    private final Cache<UUID, Content> contents =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final ReportVersions versions;

    SignedContents(ReportVersions versions) {
        this.versions = versions;
    }

    Content of(ReportVersion version) {
        return contents.get(version.id(), id -> Contents.thaw(version.content()));
    }

    /** By version, in one query for all that are not at hand; ids of no version are left out. */
    Map<UUID, Content> of(Collection<UUID> ids) {
        return contents.getAll(ids, this::read);
    }

    private Map<UUID, Content> read(Set<? extends UUID> ids) {
        return versions.contents(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Contents.thaw(one.getValue())));
    }
}
