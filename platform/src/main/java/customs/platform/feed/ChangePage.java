package customs.platform.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * @param after give it back to go on; unlike in lists it is never null: at the end it is where new changes will follow
 */
public record ChangePage(
        @Schema(required = true) List<Change> items,
        @Schema(required = true) String after) {}
