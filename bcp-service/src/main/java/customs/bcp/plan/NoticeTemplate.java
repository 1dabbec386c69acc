package customs.bcp.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import customs.bcp.estate.Code;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A message prepared beforehand.
 *
 * @param audience who gets it
 * @param language of the text, ISO 639-1
 * @param text with gaps to fill in square brackets, such as [official number]
 * @param parties codes of the parties that it is for; empty where it is for everybody of the audience
 */
public record NoticeTemplate(
        @NotBlank @Size(max = 200) String audience,

        @NotNull @Pattern(regexp = "[a-z]{2}", message = "A language has two small letters")
        String language,

        @NotBlank @Size(max = 300) String subject,
        @NotBlank @Size(max = 5_000) String text,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 200)
        List<@NotNull @Code String> parties) {

    public NoticeTemplate {
        parties = parties == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(parties));
    }
}
