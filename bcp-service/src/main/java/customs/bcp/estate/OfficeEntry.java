package customs.bcp.estate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.math.BigDecimal;

/**
 * A place where customs work is done.
 *
 * @param code unique among the offices of an administration; cannot be changed
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param hours when it is open, in words
 * @param alternateOffice code of the office that takes over
 */
public record OfficeEntry(
        @NotNull @Code String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull OfficeKind kind,
        @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
        @Size(max = 200) String hours,
        @Code String alternateOffice) {}
