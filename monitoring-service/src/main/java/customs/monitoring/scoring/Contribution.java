package customs.monitoring.scoring;

import java.math.BigDecimal;

/**
 * What one Member adds to an aggregate. The same Member with the same value is the same unknown to a reader, in whatever
 * aggregate and published version it occurs.
 *
 * @param value       a score, or a value in the indicator's unit
 * @param denominator what a share was counted from; null where nothing is pooled
 * @param least       least audience that sees the value, as the Member chose
 */
public record Contribution(String member, BigDecimal value, BigDecimal denominator, Audience least) {

    /** A value that is not pooled. */
    public static Contribution of(String member, String value, Audience least) {
        return new Contribution(member, new BigDecimal(value), null, least);
    }

    /** What there is to know: trailing zeros and a later choice of disclosure do not make another unknown of it. */
    Unknown unknown() {
        return new Unknown(
                member, value.stripTrailingZeros(), denominator == null ? null : denominator.stripTrailingZeros());
    }

    /** A Member's value, which a reader may or may not know. */
    record Unknown(String member, BigDecimal value, BigDecimal denominator) implements Comparable<Unknown> {
        @Override
        public int compareTo(Unknown other) {
            int byMember = member.compareTo(other.member);
            if (byMember != 0) {
                return byMember;
            }
            int byValue = value.compareTo(other.value);
            if (byValue != 0 || denominator == null || other.denominator == null) {
                return byValue;
            }
            return denominator.compareTo(other.denominator);
        }
    }
}
