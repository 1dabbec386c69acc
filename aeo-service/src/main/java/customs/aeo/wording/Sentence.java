package customs.aeo.wording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something said to a person.
 *
 * @param code stable across languages
 * @param text one sentence in the language asked for with Accept-Language
 */
@Schema(description = "A sentence for people, in the language asked for with Accept-Language")
public record Sentence(
        @Schema(required = true, examples = "LEVEL_NOT_COVERED")
        String code,

        @Schema(required = true) String text) {}
