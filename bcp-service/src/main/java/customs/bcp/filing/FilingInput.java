package customs.bcp.filing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * @param recipient code of the region, or ISO 3166-1 alpha-2 of the administration
 * @param shared how much of the version the recipient sees
 */
public record FilingInput(
        @NotNull RecipientKind recipientKind,

        @NotNull @Pattern(regexp = "[A-Z]{2,8}", message = "A recipient has two to eight capital letters")
        String recipient,

        @NotNull Sharing shared) {}
