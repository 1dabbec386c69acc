package customs.bcp.estate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How an estate is called and which days are its legal days.
 *
 * @param zone a zone of the IANA time zone database, e.g. Europe/Brussels
 */
public record EstateInput(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String zone) {}
