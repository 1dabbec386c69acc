package customs.bcp.estate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long it takes to start things together from cold that otherwise wait for each other; documented and exercised.
 *
 * @param members codes of services or resources
 */
public record ColdStartEntry(
        @NotNull @Size(max = 500) List<@NotNull @Code String> members,
        @NotNull Long seconds,
        @NotNull Evidence evidence,
        @Size(max = 200) String evidenceReference,
        LocalDate evidenceDate) {

    public ColdStartEntry {
        members = members == null ? null : Collections.unmodifiableList(new ArrayList<>(members));
    }
}
