package customs.aeo.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level in the words of its programme. */
@Schema(description = "A level with its name")
public record LevelName(
        @Schema(required = true, examples = "AEOC") String code,
        @Schema(required = true) String name) {}
