package customs.monitoring.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong at one place of a filled template. */
record TemplateFault(
        @Schema(description = "As the spreadsheet numbers it", examples = "7")
        int row,

        @Schema(examples = "value") String column,
        @Schema(examples = "I3_01") String indicator,
        @Schema(examples = "comma-decimal") String code,
        String message) {

    /** Where it stands, for the errors of a refusal. */
    String pointer() {
        return "/rows/%d/%s".formatted(row, column);
    }
}
