package customs.bcp.estate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/**
 * Something that services run on. Durations are seconds.
 *
 * @param code unique among services and resources of an administration; cannot be changed
 * @param recoverySeconds how long it takes to have it back
 * @param basis from when that counts
 * @param rtoSeconds what its keeper promises, where anything is promised
 * @param evidence what the recovery time rests on
 * @param evidenceReference exercise, contract or person's function behind it
 * @param office code of the office where it stands
 */
public record ResourceEntry(
        @NotNull @Code String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull ResourceKind kind,
        @NotNull Long recoverySeconds,
        @NotNull RecoveryBasis basis,
        Long rtoSeconds,
        @NotNull Evidence evidence,
        @Size(max = 200) String evidenceReference,
        LocalDate evidenceDate,
        @Code String office,
        @Size(max = 500) String note) {}
