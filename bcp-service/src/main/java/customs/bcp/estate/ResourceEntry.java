package customs.bcp.estate;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
 * @param units how many of it there are: people on duty, places, machines
 * @param unit what is counted
 * @param bufferSeconds how long it goes on by itself once what it needs is gone: battery, stock, fuel
 * @param rpoSeconds recovery point objective of the data it holds
 * @param contract where a supplier or an authority has promised what stands here
 * @param assuredOn when the supplier last showed evidence of its own continuity
 * @param assuredUntil until when that promise holds
 * @param backups how its data is copied
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
        @Size(max = 500) String note,
        @Min(0) @Max(1_000_000) Integer units,
        @Size(max = 40) String unit,
        Long bufferSeconds,
        Long rpoSeconds,
        @Size(max = 200) String contract,
        LocalDate assuredOn,
        LocalDate assuredUntil,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 20)
        List<@NotNull @Valid BackupPolicy> backups) {

    public ResourceEntry {
        backups = backups == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(backups));
    }
}
