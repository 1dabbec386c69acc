package customs.bcp.pack;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A printed copy.
 *
 * @param edition of which it is
 * @param language en or fr
 * @param team code of the team whose extract it is; team and role both absent for the whole plan
 * @param role the function whose extract it is
 * @param holder who has it: a function or a person
 * @param place where it lies
 * @param printedOn not before the edition was built and not after today; absent for today
 */
public record PackCopyEntry(
        @NotNull UUID edition,

        @NotNull @Pattern(regexp = "en|fr", message = "language is en or fr.")
        String language,

        @Size(max = 40) String team,
        @Size(max = 120) String role,
        @NotBlank @Size(max = 200) String holder,
        @NotBlank @Size(max = 200) String place,
        LocalDate printedOn) {}
