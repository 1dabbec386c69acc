package customs.monitoring.publication;

import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The comma-separated message, byte for byte. */
class SdmxCsvTest {

    @ParameterizedTest
    @CsvSource({"V2_0, ac17-2.0.csv", "V2_1, ac17-2.1.csv"})
    void ac17TheTwoLines(SdmxVersion version, String golden) {
        assertEquals(crlf(Ac17.golden(golden)), written(Dataflow.OBSERVATIONS, version, Ac17.data()));
    }

    @Test
    void scoresAreAFlowOfTheirOwn() {
        List<Datum> scores = List.of(
                Datum.score("XR", "MEMBER", 2026, new BigDecimal("57.9"), Status.Q, Confidentiality.F),
                Datum.score("XA", "T2", 2026, null, Status.O, Confidentiality.F),
                Datum.score("XA", "T1", 2026, new BigDecimal("0.00"), Status.A, Confidentiality.N),
                Datum.score("XA", "MEMBER", 2026, new BigDecimal("64.591429"), Status.A, Confidentiality.F));
        assertEquals(crlf(Ac17.golden("scores-2.1.csv")), written(Dataflow.SCORES, SdmxVersion.V2_1, scores));
    }

    @Test
    void aMessageWithoutFiguresHasItsHeader() {
        String header = Ac17.golden("ac17-2.0.csv").lines().findFirst().orElseThrow();
        assertEquals(header + "\r\n", written(Dataflow.OBSERVATIONS, SdmxVersion.V2_0, List.of()));
    }

    @Test
    void aSuppressedValueIsNeverWritten() {
        var indicator = Ac17.CATALOGUE.indicators().get("I1_03");
        var suppressed = new Observed(Status.Q, new BigDecimal("85"), null, null);
        Datum datum = Datum.of("AU", indicator, "_T", 2026, suppressed, Confidentiality.F);
        assertNull(datum.value());
        assertFalse(
                written(Dataflow.OBSERVATIONS, SdmxVersion.V2_0, List.of(datum)).contains("85"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Datum("AU", "I1_03", "_T", 2026, BigDecimal.ONE, Status.Q, Confidentiality.F, "PT"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Datum("AU", "I1_03", "_T", 2026, null, Status.A, Confidentiality.F, "PT"));
    }

    @ParameterizedTest
    @CsvSource({"I3_08, 35.7142857142857, 35.7", "I3_01, 97.25, 97.3", "I1_05, 10, 10", "I1_05, 0, 0"})
    void aValueIsRoundedToTheDecimalsOfItsIndicator(String code, String value, String written) {
        var indicator = Ac17.CATALOGUE.indicators().get(code);
        Datum datum = Datum.of("AU", indicator, "_T", 2026, Observed.of(value), Confidentiality.F);
        assertEquals(written, datum.plain());
    }

    @Test
    void aCodeWithADotAndTwoFiguresForOneKeyAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Datum.score("XA", "T1.1", 2026, BigDecimal.ONE, Status.A, Confidentiality.F));
        Datum one = Ac17.data().getFirst();
        assertThrows(
                IllegalArgumentException.class,
                () -> written(Dataflow.OBSERVATIONS, SdmxVersion.V2_0, List.of(one, one)));
    }

    @Test
    void theMediaTypeNamesTheVersion() {
        assertEquals("application/vnd.sdmx.data+csv; version=2.0.0", SdmxVersion.V2_0.csvMediaType());
        assertEquals("application/vnd.sdmx.data+json; version=2.1.0", SdmxVersion.V2_1.jsonMediaType());
    }

    static String written(Dataflow flow, SdmxVersion version, Collection<Datum> data) {
        StringBuilder to = new StringBuilder();
        try {
            new SdmxCsv(flow, version).write(data, to);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return to.toString();
    }

    /** The files keep the line ends of the repository; the message has those of RFC 4180. */
    private static String crlf(String file) {
        return file.replace("\n", "\r\n");
    }
}
