package customs.portal.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One page of a list.
 *
 * @param items in the service's order
 * @param after cursor of the next page; null or empty on the last
 */
public record Listing<T>(List<T> items, String after) {
    public Listing {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** The cursor as it is written into an address. */
    public String cursor() {
        return isMore() ? URLEncoder.encode(after, StandardCharsets.UTF_8) : "";
    }

    public boolean isMore() {
        return after != null && !after.isEmpty();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
