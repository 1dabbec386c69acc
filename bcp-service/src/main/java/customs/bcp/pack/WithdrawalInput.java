package customs.bcp.pack;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason what became of the copy: given back, destroyed or lost; no names */
public record WithdrawalInput(@NotBlank @Size(max = 1_000) String reason) {}
