package customs.aeo.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.LocalDate;

/**
 * A number under which an operator is known.
 *
 * @param scheme kind of number, as the programme calls it
 * @param country ISO 3166-1 alpha-2 code of the issuer
 * @param validTo last day, or null
 */
@Embeddable
public record Identifier(
        String administration,
        String scheme,
        String country,
        String value,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo) {

    public boolean valid(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
