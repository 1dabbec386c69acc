package customs.bcp.contact;

import jakarta.validation.constraints.NotNull;

/** @param method how somebody made sure, today, that the contact can be reached */
public record VerificationInput(@NotNull VerificationMethod method) {}
