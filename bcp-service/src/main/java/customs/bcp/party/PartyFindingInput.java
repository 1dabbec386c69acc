package customs.bcp.party;

import customs.bcp.estate.Code;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/**
 * Something that a plan, an exercise or an activation showed about an operator's own crisis plan.
 *
 * @param party code of an operator that the plan names with scheme and identifier
 * @param occurredOn when it showed, today where absent
 * @param facts in words; no names or addresses of people
 */
public record PartyFindingInput(
        @NotNull @Code String party,
        LocalDate occurredOn,
        @NotBlank @Size(max = 4_000) String facts) {}
