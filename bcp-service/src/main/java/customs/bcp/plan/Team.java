package customs.bcp.plan;

import customs.bcp.estate.Code;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * People who work together under this plan; they get an extract of their own.
 *
 * @param roles the functions in it, as tasks name them
 * @param meets where and when it comes together
 */
public record Team(
        @NotNull @Code String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 120) String> roles,
        @Size(max = 500) String meets) {}
