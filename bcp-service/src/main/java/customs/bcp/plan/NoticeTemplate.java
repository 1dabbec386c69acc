package customs.bcp.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A message prepared beforehand.
 *
 * @param audience who gets it
 * @param language of the text, ISO 639-1
 * @param text with gaps to fill in square brackets, such as [official number]
 */
public record NoticeTemplate(
        @NotBlank @Size(max = 200) String audience,

        @NotNull @Pattern(regexp = "[a-z]{2}", message = "A language has two small letters")
        String language,

        @NotBlank @Size(max = 300) String subject,
        @NotBlank @Size(max = 5_000) String text) {}
