package customs.bcp.plan;

import customs.bcp.estate.Code;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A plan to be opened.
 *
 * @param code unique among the plans of an administration; cannot be changed
 * @param starter code of the plan to begin from; absent to begin empty
 * @param language in which its texts are taken, en or fr; absent for the language of Accept-Language
 */
public record PlanOpening(
        @NotNull @Code String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull PlanType type,
        @Code String starter,

        @Pattern(regexp = "en|fr", message = "language is en or fr.")
        String language) {
    public PlanOpening(String code, String title, PlanType type) {
        this(code, title, type, null, null);
    }
}
