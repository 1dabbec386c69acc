package customs.monitoring.catalogue;

import customs.monitoring.catalogue.Commitment.Basis;
import customs.monitoring.catalogue.Commitment.Strength;
import customs.monitoring.catalogue.Indicator.Source;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CatalogueTest {
    private static final Catalogue CATALOGUE = new Catalogues().current();

    @Test
    void fiftyIndicatorsAndSevenGlobalOnesThatNeverScoreAMember() {
        assertEquals(
                50,
                CATALOGUE.indicators().values().stream()
                        .filter(Indicator::memberScored)
                        .count());
        List<String> global = CATALOGUE.indicators().values().stream()
                .filter(indicator -> !indicator.memberScored())
                .map(Indicator::code)
                .toList();
        assertEquals(List.of("G8_1", "G8_2", "G8_3", "G9_1", "G9_2", "G9_3", "G9_4"), global);
        Stream<String> used = CATALOGUE.themes().stream()
                .flatMap(theme -> theme.commitments().stream())
                .flatMap(commitment -> commitment.uses().stream())
                .map(Commitment.Use::indicator);
        assertTrue(used.noneMatch(global::contains));
    }

    @Test
    void everyIndicatorSuppliedByAMemberOrAServiceIsUsedByExactlyOneCommitmentPerBreakdown() {
        Map<String, Long> uses = CATALOGUE.themes().stream()
                .flatMap(theme -> theme.commitments().stream())
                .flatMap(commitment -> commitment.uses().stream())
                .collect(Collectors.groupingBy(use -> use.indicator() + "." + use.breakdown(), Collectors.counting()));
        assertTrue(uses.values().stream().allMatch(count -> count == 1), uses.toString());
        assertEquals(51, uses.size());
        assertTrue(uses.containsKey("I3_07.RISK") && uses.containsKey("I3_07.CLEARANCE"));
    }

    @Test
    void nineThemesOfWhichSixScoreAMember() {
        assertEquals(9, CATALOGUE.themes().size());
        assertEquals(
                List.of("T1", "T2", "T3", "T4", "T5", "T6"),
                CATALOGUE.themes().stream()
                        .filter(Theme::memberScored)
                        .map(Theme::code)
                        .toList());
        assertEquals(
                28,
                CATALOGUE.themes().stream()
                        .mapToInt(theme -> theme.commitments().size())
                        .sum());
    }

    @Test
    void strengthStandsOnlyWhereASourceNamesTheVerb() {
        Map<String, Strength> strengths = CATALOGUE.themes().stream()
                .flatMap(theme -> theme.commitments().stream())
                .filter(commitment -> commitment.strength() != null)
                .collect(Collectors.toMap(Commitment::code, Commitment::strength));
        assertEquals(
                Map.of(
                        "C1_5", Strength.RECOGNISE,
                        "C2_3", Strength.RECOGNISE,
                        "C2_4", Strength.RECOGNISE,
                        "C8_1", Strength.INVITE),
                strengths);
    }

    @Test
    void derivedCommitmentsSayWhatTheyWereDerivedFrom() {
        CATALOGUE.themes().stream()
                .flatMap(theme -> theme.commitments().stream())
                .filter(commitment -> commitment.basis().contains(Basis.DERIVED))
                .forEach(commitment -> assertNotNull(commitment.basisNote(), commitment.code()));
    }

    @Test
    void theDayOfApprovalAndTheEndOfTheSessionAreBothKept() {
        Instrument instrument = CATALOGUE.instrument();
        assertEquals(LocalDate.of(2024, 6, 30), instrument.adoptedOn());
        assertEquals(LocalDate.of(2024, 6, 29), instrument.sessionEnd());
        assertEquals(LocalDate.of(2024, 7, 17), instrument.announcedOn());
        assertEquals(List.of("PTC", "EC"), instrument.leadBodies());
    }

    @Test
    void theFiguresOfTheSisterServicesAreNotTyped() {
        assertEquals(Source.AEO, CATALOGUE.indicators().get("I5_01").source());
        assertEquals(Source.BCP, CATALOGUE.indicators().get("I1_02").source());
        assertTrue(CATALOGUE.indicators().get("I1_02").critical());
        assertNull(CATALOGUE.indicators().get("I1_02").worst());
    }

    @Test
    void everyTextIsInBothLanguages() {
        CATALOGUE.indicators().values().forEach(indicator -> {
            assertFalse(indicator.definition().fr().isBlank());
            assertFalse(indicator.name().en().isBlank());
        });
    }

    @Test
    void benchmarksKeepTheirEditions() {
        var benchmarks = new Benchmarks();
        assertEquals(19, benchmarks.of(null, null).size());
        assertEquals("68.7", benchmarks.of("I3_02", "2023").getFirst().value().toPlainString());
        assertEquals("70", benchmarks.of("I3_02", "2025").getFirst().value().toPlainString());
        benchmarks.of(null, null).stream()
                .filter(one -> one.indicator() != null)
                .forEach(one -> assertTrue(CATALOGUE.indicator(one.indicator()).isPresent(), one.id()));
    }

    @Test
    void aBadFileIsRefusedWholeWithTheLine() {
        var refused = refused(
                "commitments.yaml", text -> text.replace("uses: [{indicator: I1_04}]", "uses: [{indicator: I9_99}]"));
        assertEquals(1, refused.reasons().size());
        assertTrue(
                refused.reasons().getFirst().matches("commitments.yaml:\\d+ .*there is no indicator I9_99"),
                refused.getMessage());
    }

    @Test
    void anUnknownFieldAWrongEnumAndWeightsThatMissOneAreAllNamed() {
        var refused = refused("indicators-aeo.yaml", text -> text.replaceFirst("type: ORDINAL", "type: ORDERED")
                .replaceFirst("worst: 0", "wurst: 0"));
        assertTrue(refused.reasons().size() >= 2, refused.getMessage());
        assertTrue(
                refused.reasons().stream().allMatch(reason -> reason.startsWith("indicators-aeo.yaml:")),
                refused.getMessage());

        var weights = refused(
                "commitments.yaml",
                text -> text.replace(
                        "[{indicator: I1_02}, {indicator: I1_03}]",
                        "[{indicator: I1_02, weight: 0.5}, {indicator: I1_03, weight: 0.4}]"));
        assertTrue(weights.reasons().getFirst().contains("weights sum to 0.9"), weights.getMessage());
    }

    @Test
    void whatIsNotYamlIsRefusedWithItsPlace() {
        var refused = refused("commitments.yaml", text -> "themes: [");
        assertTrue(refused.reasons().getFirst().contains("line"), refused.getMessage());
    }

    private static InvalidCatalogue refused(String file, UnaryOperator<String> change) {
        return assertThrows(
                InvalidCatalogue.class,
                () -> CatalogueFile.read(name -> {
                    String text = CatalogueFile.resource("catalogue/2024-1/" + name);
                    return name.equals(file) ? change.apply(text) : text;
                }));
    }
}
