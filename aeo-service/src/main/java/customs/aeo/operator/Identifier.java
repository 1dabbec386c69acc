package customs.aeo.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.LocalDate;

/**
 * A number under which an operator is known.
 *
 * @param scheme kind of number, as the programme calls it
 * @param country ISO 3166-1 alpha-2 code of the issuer
 * @param validTo last day, or null
 * @param state whether it is really this operator's
 * @param checkedOn day on which that was looked into, or null
 * @param checkedBy who looked, or null
 * @param method how, or null
 * @param evidence where what was found is kept, or null
 */
@Embeddable
public record Identifier(
        String administration,
        String scheme,
        String country,
        String value,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo,
        @Enumerated(EnumType.STRING) State state,
        @Column(name = "checked_on") LocalDate checkedOn,
        @Column(name = "checked_by") String checkedBy,
        @Enumerated(EnumType.STRING) Method method,
        String evidence) {

    /** Whether a number is really the operator's. */
    public enum State {
        /** The firm says so; it answers no question until an officer has verified it. */
        CLAIMED,
        /** The administration entered it, from a form or a file; it answers questions. */
        UNVERIFIED,
        /** Somebody of the administration looked, and it is. */
        VERIFIED,
        /** Somebody looked, and it is not; it answers no question, and whom it belongs to can be entered with it. */
        REJECTED;

        /** A question with this number is answered with the operator that has it. */
        public boolean counts() {
            return this == UNVERIFIED || this == VERIFIED;
        }

        boolean settled() {
            return this == VERIFIED || this == REJECTED;
        }
    }

    /** How a number was looked into. */
    public enum Method {
        /** In the register of its issuer. */
        ISSUER_REGISTER,
        /** A document of the issuer was seen. */
        DOCUMENT,
        /** The issuer, or the partner administration, was asked. */
        ISSUER_ASKED,
        /** On the operator's premises. */
        VISIT,
        /** In another way, which the evidence names. */
        OTHER
    }

    /** As the administration enters it. */
    public Identifier(
            String administration,
            String scheme,
            String country,
            String value,
            LocalDate validFrom,
            LocalDate validTo) {
        this(administration, scheme, country, value, validFrom, validTo, State.UNVERIFIED, null, null, null, null);
    }

    /** As the firm itself enters it. */
    Identifier claimed() {
        return settled(State.CLAIMED, null, null, null, null);
    }

    /** After somebody looked into it. */
    public Identifier settled(State state, LocalDate on, String by, Method method, String evidence) {
        return new Identifier(
                administration, scheme, country, value, validFrom, validTo, state, on, by, method, evidence);
    }

    Identifier until(LocalDate last) {
        return new Identifier(
                administration, scheme, country, value, validFrom, last, state, checkedOn, checkedBy, method, evidence);
    }

    public boolean valid(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same number, valid on at least one common day. */
    boolean meets(Identifier other) {
        return scheme.equals(other.scheme)
                && value.equals(other.value)
                && (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }
}
