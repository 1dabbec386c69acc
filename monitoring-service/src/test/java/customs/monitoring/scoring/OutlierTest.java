package customs.monitoring.scoring;

import customs.monitoring.scoring.Outlier.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Values far from those of the region (R16), computed by hand. */
class OutlierTest {
    /** Median 14.5; absolute deviations 0.5 0.5 1.5 1.5 2.5 2.5 3.5 4.5, so MAD 2. */
    private static final List<BigDecimal> SPREAD = values("10", "12", "13", "14", "15", "16", "17", "18");

    /** Median 5, MAD 0; mean absolute deviation 9 ÷ 9 = 1. */
    private static final List<BigDecimal> MOSTLY_EQUAL = values("5", "5", "5", "5", "5", "5", "2", "8", "8");

    @ParameterizedTest
    @CsvSource({"20, 1.854875, false", "24.8, 3.473675, false", "24.9, 3.507400, true", "4, -3.541125, true"})
    void r16DistanceInMedianDeviations(String candidate, String z, boolean flagged) {
        Outlier outlier = Outlier.of(new BigDecimal(candidate), SPREAD);
        assertEquals(Basis.MEDIAN_DEVIATION, outlier.basis());
        assertEquals("14.5", outlier.median().toPlainString());
        assertEquals(z, outlier.z().setScale(6, RoundingMode.HALF_UP).toPlainString());
        assertEquals(flagged, outlier.flagged());
    }

    @ParameterizedTest
    @CsvSource({"5, 0.000000, false", "9, 3.191539, false", "9.4, 3.510692, true", "0.6, -3.510692, true"})
    void r16WhereMoreThanHalfAreEqualDistanceInMeanDeviations(String candidate, String z, boolean flagged) {
        Outlier outlier = Outlier.of(new BigDecimal(candidate), MOSTLY_EQUAL);
        assertEquals(Basis.MEAN_DEVIATION, outlier.basis());
        assertEquals(z, outlier.z().setScale(6, RoundingMode.HALF_UP).toPlainString());
        assertEquals(flagged, outlier.flagged());
    }

    @Test
    void r16WhereAllAreEqualAnyOtherValueIsFlagged() {
        List<BigDecimal> equal = values("100", "100", "100.0", "100", "100", "100", "100", "100");
        assertFalse(Outlier.of(new BigDecimal("100.00"), equal).flagged());
        Outlier other = Outlier.of(new BigDecimal("99.9"), equal);
        assertTrue(other.flagged());
        assertEquals(Basis.ALL_EQUAL, other.basis());
        assertNull(other.z());
    }

    @Test
    void r16FewerThanEightOthersSayNothing() {
        Outlier outlier = Outlier.of(new BigDecimal("1000"), SPREAD.subList(0, 7));
        assertEquals(Basis.TOO_FEW, outlier.basis());
        assertFalse(outlier.flagged());
        assertTrue(Outlier.of(new BigDecimal("1000"), SPREAD).flagged());
    }

    private static List<BigDecimal> values(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).toList();
    }
}
