package customs.aeo.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A role in the supply chain that an operator holds.
 *
 * @param role code, one of the programme's or, where it states none, of the general list
 * @param unit code of the unit that holds it; null for the operator as a whole
 * @param validTo last day, or null
 */
@Embeddable
public record TradeRole(
        String role,
        String unit,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo) {

    public boolean valid(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean same(String role, String unit) {
        return this.role.equals(role) && Objects.equals(this.unit, unit);
    }

    /** The same role of the same unit, held on at least one common day. */
    boolean meets(TradeRole other) {
        return same(other.role, other.unit)
                && (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }
}
