package customs.bcp.plan;

import customs.bcp.estate.Code;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * A form that replaces a system while it is down; it is printed blank in the pack.
 *
 * @param purpose when it is used, and what becomes of it afterwards
 * @param fields what is written on it, in order
 */
public record FallbackForm(
        @NotNull @Code String code,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2_000) String purpose,
        @NotNull @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 120) String> fields) {}
