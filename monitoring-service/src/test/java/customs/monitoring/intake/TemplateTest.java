package customs.monitoring.intake;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.math.BigDecimal;

import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.wrongly;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** A report out as a workbook and in again without loss; everything wrong has a name and a place. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class TemplateTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void whatIsTakenOutGoesInWithoutAnyChange() throws IOException {
        Walk walk = Walk.begin().filled();
        byte[] template = out(walk);
        in(walk, template, true)
                .statusCode(200)
                .body("dryRun", is(true))
                .body("changed", empty())
                .body("takenBack", empty())
                .body("faults", empty());
        in(walk, new FilledTemplate(template).file(), false)
                .statusCode(200)
                .body("changed", empty())
                .body("takenBack", empty());
    }

    @Test
    void answersOfEveryKindAreTakenInAndTakenBack() throws IOException {
        Walk walk = Walk.begin();
        var filled = new FilledTemplate(out(walk));
        assertNull(filled.get("I3_01", TemplateColumn.VALUE));
        byte[] file = filled.set("I3_01", TemplateColumn.VALUE, new BigDecimal("97.2"))
                .set("I3_01", TemplateColumn.NOTE, "Demonstration: counted in March.")
                .set("I3_01", TemplateColumn.DISCLOSURE, "PUBLIC – anyone")
                .set("I3_04", TemplateColumn.LEVEL, "2 – Partly in operation")
                .set("I6_02", TemplateColumn.YES, "Oui")
                .set("I2_05", TemplateColumn.STATUS, "L – Exists, but is not collected")
                .set("I2_05", TemplateColumn.REASON, "Demonstration: from next year.")
                .file();
        in(walk, file, true).statusCode(200).body("changed", hasItems("I3_01", "I3_04", "I6_02"));
        assertEquals(0, answered(walk));
        in(walk, file, false).statusCode(200).body("faults", empty());
        assertEquals(4, answered(walk));
        var again = new FilledTemplate(out(walk));
        assertEquals(new BigDecimal("97.2"), again.get("I3_01", TemplateColumn.VALUE));
        assertEquals("2 – Partly in operation", again.get("I3_04", TemplateColumn.LEVEL));
        in(walk, again.empty("I3_04").file(), false)
                .statusCode(200)
                .body("takenBack", equalTo(java.util.List.of("I3_04")));
        assertEquals(3, answered(walk));
    }

    @ParameterizedTest
    @CsvSource({
        "I3_01, VALUE, soon, not-a-number",
        "I3_01, VALUE, '97,2', comma-decimal",
        "I3_01, VALUE, N/A, not-available",
        "I3_01, VALUE, sans objet, not-available",
        "I3_01, VALUE, 102, percent-out-of-range",
        "I3_01, VALUE, =1+1, formula",
        "I3_01, STATUS, Z, unknown-choice",
        "I3_01, STATUS, L, reason-required",
        "I3_04, LEVEL, nearly, unknown-level",
        "I3_04, LEVEL, 9, level-out-of-range",
        "I6_02, YES, perhaps, yes-or-no"
    })
    void aWrongCellIsNamedWithItsPlaceAndNothingIsTakenIn(
            String indicator, TemplateColumn column, String text, String code) throws IOException {
        Walk walk = Walk.begin();
        var filled = new FilledTemplate(out(walk))
                .set("I2_02", TemplateColumn.VALUE, new BigDecimal("3"))
                .set(indicator, column, text);
        in(walk, filled.file(), true)
                .statusCode(200)
                .body("faults.code", equalTo(java.util.List.of(code)))
                .body("faults[0].row", is(filled.rowNumber(indicator)))
                .body("faults[0].indicator", equalTo(indicator));
        in(walk, filled.file(), false)
                .statusCode(422)
                .body("type", equalTo("/problems/flawed-template"))
                .body("errors.code", hasItem(code))
                .body("errors[0].pointer", containsString("/rows/" + filled.rowNumber(indicator)));
        assertEquals(0, answered(walk));
    }

    @Test
    void aNumeratorOverItsDenominatorIsNamed() throws IOException {
        Walk walk = Walk.begin();
        byte[] file = new FilledTemplate(out(walk))
                .set("I3_01", TemplateColumn.NUMERATOR, new BigDecimal("12"))
                .set("I3_01", TemplateColumn.DENOMINATOR, new BigDecimal("10"))
                .file();
        in(walk, file, true).statusCode(200).body("faults.code", equalTo(java.util.List.of("ratio-num-gt-den")));
    }

    @Test
    void theTemplateOfAnotherMemberOrCycleIsRefused() throws IOException {
        Walk walk = Walk.begin();
        byte[] mine = out(walk);
        take(contributor().administration("XB"), walk.neighbour, mine, false)
                .statusCode(422)
                .body("type", equalTo("/problems/template-other-member"));
        Walk later = Walk.begin();
        in(later, mine, false).statusCode(422).body("type", equalTo("/problems/template-other-cycle"));
    }

    @Test
    void aChangedStructureIsRefused() throws IOException {
        Walk walk = Walk.begin();
        byte[] template = out(walk);
        var shorter = new FilledTemplate(template);
        shorter.answers().remove(5);
        changed(walk, shorter);
        var moved = new FilledTemplate(template);
        java.util.Collections.swap(moved.answers(), 3, 4);
        changed(walk, moved);
        var renamed = new FilledTemplate(template);
        renamed.answers().getFirst()[TemplateColumn.VALUE.ordinal()] = "number";
        changed(walk, renamed);
    }

    @Test
    void anAnswerChangedMeanwhileIsNotOverwritten() throws IOException {
        Walk walk = Walk.begin();
        byte[] file = new FilledTemplate(out(walk))
                .set("I3_01", TemplateColumn.VALUE, new BigDecimal("97.2"))
                .file();
        walk.filled();
        in(walk, file, false).statusCode(409).body("type", equalTo("/problems/template-outdated"));
    }

    @Test
    void macrosAndOtherFilesAreRefused() throws IOException {
        Walk walk = Walk.begin();
        byte[] template = out(walk);
        in(walk, FilledTemplate.with(template, "xl/vbaProject.bin"), false)
                .statusCode(422)
                .body("type", equalTo("/problems/unsafe-file"));
        in(walk, FilledTemplate.with(new byte[0], "readme.txt"), false)
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
        in(walk, "value;97".getBytes(java.nio.charset.StandardCharsets.UTF_8), false)
                .statusCode(422)
                .body("type", equalTo("/problems/unreadable-file"));
    }

    @Test
    void aLockedReportGivesNoTemplate() {
        Walk walk = Walk.begin().signed();
        wrongly(walk.mine())
                .get("/api/v1/reports/{id}/template", walk.report)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-locked-submitted"));
    }

    private static void changed(Walk walk, FilledTemplate template) throws IOException {
        in(walk, template.file(), true).statusCode(422).body("type", equalTo("/problems/template-structure-changed"));
    }

    private static int answered(Walk walk) {
        return walk.view(walk.mine())
                .getList("sections.points.flatten().findAll { it.answered && it.source == 'SELF' }")
                .size();
    }

    private static byte[] out(Walk walk) {
        return as(walk.mine())
                .get("/api/v1/reports/{id}/template", walk.report)
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse in(Walk walk, byte[] file, boolean rehearsal) {
        return take(walk.mine(), walk.report, file, rehearsal);
    }

    private static ValidatableResponse take(Tokens who, String report, byte[] file, boolean rehearsal) {
        return wrongly(who)
                .contentType("application/octet-stream")
                .queryParam("dryRun", rehearsal)
                .body(file)
                .post("/api/v1/reports/{id}/template", report)
                .then();
    }
}
