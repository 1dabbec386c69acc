package customs.monitoring.catalogue;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What was typed becomes a value, or a refusal that names the field. */
class ReadingTest {
    private static final Catalogue CATALOGUE = new Catalogues().current();

    @Test
    void ac03SharesAndTheirDenominators() {
        refused("ratio-num-gt-den", "/numerator", "I3_05", fraction(Status.A, "12", "10", null));
        refused("denominator-zero", "/denominator", "I3_05", fraction(Status.A, "0", "0", null));
        refused("reason-required", "/reason", "I3_05", fraction(Status.M, "0", "0", null));
        Observed accepted = read("I3_05", fraction(Status.M, "0", "0", "No consignments arrived."));
        assertEquals(Status.M, accepted.status());
        assertNull(accepted.value());
    }

    @Test
    void aShareIsAPercentage() {
        assertEquals(
                "85",
                read("I3_05", fraction(Status.A, "17", "20", null)).value().toPlainString());
        assertEquals("97.2", read("I3_01", value("97.2")).value().toPlainString());
        refused("percent-out-of-range", "/value", "I3_01", value("100.1"));
        refused("percent-out-of-range", "/value", "I3_01", value("-0.1"));
        refused("value-required", "/value", "I3_01", new Entry(Status.A, null, null, null, null, null, null, null));
        refused("value-required", "/denominator", "I3_01", fraction(Status.A, "3", null, null));
        refused("negative-value", "/numerator", "I3_01", fraction(Status.A, "-1", "10", null));
        refused(
                "value-not-quotient",
                "/value",
                "I3_01",
                new Entry(
                        Status.A,
                        new BigDecimal("80"),
                        new BigDecimal("17"),
                        new BigDecimal("20"),
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void aGrowthMayBeNegativeOrAbove100() {
        assertEquals(
                "-12.500",
                read("I5_02", fraction(Status.A, "-5", "40", null)).value().toPlainString());
        assertEquals("250", read("I5_02", value("250")).value().toPlainString());
        refused("denominator-zero", "/denominator", "I5_02", fraction(Status.A, "5", "0", null));
    }

    @Test
    void aRatioIsNotNegative() {
        assertEquals(
                "0.3",
                read("I5_05", fraction(Status.A, "1.2", "4.0", null)).value().toPlainString());
        refused("negative-value", "/value", "I5_05", value("-0.1"));
    }

    @Test
    void aCountIsAWholeNumber() {
        assertEquals("3", read("I2_04", value("3")).value().toPlainString());
        assertEquals("3.0", read("I2_04", value("3.0")).value().toPlainString());
        refused("not-a-whole-number", "/value", "I2_04", value("3.5"));
        refused("negative-value", "/value", "I2_04", value("-1"));
    }

    @Test
    void aScaleTakesItsLevels() {
        assertEquals("2", read("I3_04", level(2)).value().toPlainString());
        refused("level-out-of-range", "/level", "I3_04", level(4));
        refused("level-out-of-range", "/level", "I3_04", level(-1));
        refused("value-not-allowed", "/value", "I3_04", value("2"));
        refused("value-required", "/level", "I3_04", new Entry(Status.A, null, null, null, null, null, null, null));
    }

    @Test
    void yesOrNo() {
        assertEquals("1", read("I2_01", yes(true)).value().toPlainString());
        assertEquals("0", read("I2_01", yes(false)).value().toPlainString());
        refused("value-required", "/yes", "I2_01", new Entry(Status.A, null, null, null, null, null, null, null));
    }

    @Test
    void aMissingValueNeedsAReasonAndNoValue() {
        refused("reason-required", "/reason", "I3_04", new Entry(Status.O, null, null, null, null, null, null, " "));
        refused(
                "value-not-allowed",
                "/status",
                "I3_04",
                new Entry(Status.L, null, null, null, 2, null, null, "Later."));
        assertNull(read("I3_04", new Entry(Status.L, null, null, null, null, null, null, "Later."))
                .value());
    }

    @Test
    void ac10TheTechnologyIndexIsComputedOnWhatIsKnown() {
        assertEquals("35.7", index(stages(2, 1, 3, 2, 2, 0, 0)));
        assertEquals("50.0", index(stages(2, 1, 3, 2, 2)));
        refused("too-few-components", "/levels", "I3_08", levels(stages(2, 1, 3, 2)));
        refused("unknown-component", "/levels/AI", "I3_08", levels(Map.of("AI", 2)));
    }

    @Test
    void theSelfAssessmentIsTheMeanOfItsPhases() {
        assertEquals(
                "2",
                read("I1_09", levels(Map.of("PREPAREDNESS", 3, "RESPONSE", 2, "RECOVERY", 1)))
                        .value()
                        .toPlainString());
        refused("too-few-components", "/levels", "I1_09", levels(Map.of("PREPAREDNESS", 3)));
    }

    private static String index(Map<String, Integer> stages) {
        return read("I3_08", levels(stages))
                .value()
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Map<String, Integer> stages(int... stages) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        var codes = List.of("DLT", "IOT", "BDAI", "BIO", "DRONE", "XR", "PRINT3D");
        for (int i = 0; i < stages.length; i++) {
            levels.put(codes.get(i), stages[i]);
        }
        return levels;
    }

    private static Entry levels(Map<String, Integer> levels) {
        return new Entry(Status.A, null, null, null, null, null, levels, null);
    }

    private static Entry level(int level) {
        return new Entry(Status.A, null, null, null, level, null, null, null);
    }

    private static Entry yes(boolean yes) {
        return new Entry(Status.A, null, null, null, null, yes, null, null);
    }

    private static Entry value(String value) {
        return new Entry(Status.A, new BigDecimal(value), null, null, null, null, null, null);
    }

    private static Entry fraction(Status status, String numerator, String denominator, String reason) {
        return new Entry(
                status,
                null,
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                null,
                null,
                null,
                reason);
    }

    private static Observed read(String code, Entry entry) {
        return Reading.of(CATALOGUE.indicators().get(code), entry, "");
    }

    private static void refused(String slug, String pointer, String code, Entry entry) {
        var refusal = assertThrows(Rejection.class, () -> read(code, entry));
        assertEquals(slug, refusal.slug());
        assertEquals(pointer, refusal.pointer());
    }
}
