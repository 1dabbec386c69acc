package customs.bcp.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Who fills a function and how to reach them.
 *
 * @param role the function, as plans name it
 * @param rank 1 for whoever is called first, 2 for the first alternate, and so on; unique within the function
 * @param name a person, or a desk that is always staffed
 * @param phone with the country code, digits and blanks
 * @param otherPhone a second number on another network
 */
public record ContactEntry(
        @NotBlank @Size(max = 120) String role,
        @NotNull @Min(1) @Max(9) Integer rank,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String organisation,

        @NotBlank @Pattern(regexp = ContactEntry.PHONE, message = "A number has + or 0, digits and blanks")
        String phone,

        @Pattern(regexp = ContactEntry.PHONE, message = "A number has + or 0, digits and blanks")
        String otherPhone,

        @Size(max = 254) @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "An address has one @ and no blanks")
        String email) {
    static final String PHONE = "[+0-9][0-9 ()./-]{2,39}";
}
