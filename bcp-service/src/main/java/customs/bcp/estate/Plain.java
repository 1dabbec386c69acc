package customs.bcp.estate;

import java.math.BigDecimal;

/** A number as people write it: the database pads it with zeros. */
final class Plain {
    private Plain() {}

    static BigDecimal of(BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
