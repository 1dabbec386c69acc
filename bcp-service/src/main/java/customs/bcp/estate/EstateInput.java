package customs.bcp.estate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How an estate is called and which days are its legal days.
 *
 * @param zone a zone of the IANA time zone database, e.g. Europe/Brussels
 * @param languages in which the administration writes to its public, ISO 639-1, the first one first; absent for not stated
 * @param parentRegion code of the region that it belongs to; absent for not stated
 */
public record EstateInput(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String zone,
        @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-z]{2}") String> languages,
        @Pattern(regexp = "[A-Z][A-Z0-9-]{0,9}") String parentRegion) {

    public EstateInput {
        languages = languages == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(languages));
    }
}
