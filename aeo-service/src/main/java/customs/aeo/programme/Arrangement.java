package customs.aeo.programme;

import customs.aeo.clock.LegalSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Mutual recognition with one partner.
 *
 * @param country ISO 3166-1 alpha-2 code of the partner
 * @param from first day, or null when no source states it
 * @param fromPrecision how exact the source states the first day
 * @param levels levels of this programme that the partner recognises
 * @param levelsSource who says so
 * @param benefits codes of benefits at the partner
 */
public record Arrangement(
        String country,
        Text partner,
        State state,
        LocalDate from,
        LocalDate to,
        Precision fromPrecision,
        Set<String> levels,
        LegalSource levelsSource,
        List<String> benefits,
        LegalSource source) {

    /** How exact a date is stated. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** Where an arrangement stands. */
    public enum State {
        /** Signed, nothing applies yet. */
        SIGNED,
        /** Tried with chosen firms; nobody else is recognised yet. */
        PILOT,
        /** Applies. */
        IN_FORCE,
        /** Applied, and stands still. */
        SUSPENDED,
        /** No longer applies. */
        ENDED
    }

    public boolean inForce(LocalDate day) {
        return state == State.IN_FORCE && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
