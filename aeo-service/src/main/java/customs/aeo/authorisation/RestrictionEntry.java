package customs.aeo.authorisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** A restriction as a decider states it. */
@Schema(description = "What is to be granted less than asked, or under a condition; no names or addresses")
public record RestrictionEntry(
        @NotNull Restriction.Kind kind,

        @NotBlank @Size(max = 40) @Schema(examples = "AEOC") String level,

        @Size(max = 40) @Schema(nullable = true, description = "Criterion on which it rests; a waiver always names it")
        String criterion,

        @Size(max = 40) @Schema(nullable = true, description = "Code of the operator's unit that is left out")
        String unit,

        @NotBlank @Size(max = 2000) @Schema(description = "What must be done, or what is granted instead")
        String words,

        @Size(max = 2000) @Schema(nullable = true, description = "Of a waiver: what was asked for")
        String asked,

        @NotBlank @Size(max = 400) @Schema(description = "Where the law allows it")
        String source,

        @NotNull @Schema(description = "First day") LocalDate from,

        @Schema(nullable = true, description = "Last day; open when left out")
        LocalDate until) {

    /** None when the list is left out. */
    public static List<Restriction> restrictions(List<RestrictionEntry> entries) {
        return entries == null
                ? List.of()
                : entries.stream().map(RestrictionEntry::restriction).toList();
    }

    private Restriction restriction() {
        return new Restriction(
                0,
                kind,
                level,
                present(criterion),
                present(unit),
                words.strip(),
                present(asked),
                source.strip(),
                from,
                until);
    }

    private static String present(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
