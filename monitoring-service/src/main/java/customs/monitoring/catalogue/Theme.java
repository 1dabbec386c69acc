package customs.monitoring.catalogue;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group of commitments.
 *
 * @param memberScored false for the themes about the Secretariat, the private sector group and the bodies
 * @param weight       share of the Member score, between 0 and 1; null if not scored
 */
public record Theme(
        String code, int order, Text name, boolean memberScored, BigDecimal weight, List<Commitment> commitments) {

    public Theme {
        commitments = List.copyOf(commitments);
    }
}
