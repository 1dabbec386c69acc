package customs.bcp.plan;

import jakarta.validation.constraints.Size;

/** The texts of one section; a phase that is left out or blank has none. */
public record SectionInput(
        @Size(max = 20_000) String preparedness,
        @Size(max = 20_000) String response,
        @Size(max = 20_000) String recovery) {
    String text(Phase phase) {
        return switch (phase) {
            case PREPAREDNESS -> preparedness;
            case RESPONSE -> response;
            case RECOVERY -> recovery;
        };
    }
}
