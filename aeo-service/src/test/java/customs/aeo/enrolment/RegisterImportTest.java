package customs.aeo.enrolment;

import customs.aeo.Desk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static customs.aeo.Desk.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A register from a file: mapped, looked through, entered once however often, told row by row, and out again. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class RegisterImportTest {
    private static final String OFFICER =
            Tokens.of("aeo-officer").id("importer.xc").administration("XC").sign();
    private static final String HEAD = "scheme,identifier,legalName,country,establishedOn,otherIdentifiers,units\n";

    @Inject
    EnrolmentRound round;

    @Inject
    Enrolment enrolment;

    @BeforeEach
    void today() {
        Desk.day("2026-09-01");
    }

    private static String mark() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase();
    }

    private static Response upload(byte[] content) {
        return given().auth()
                .oauth2(OFFICER)
                .contentType("application/octet-stream")
                .queryParam("fileName", "register.csv")
                .body(content)
                .post("/api/v1/register-imports");
    }

    private static String uploaded(String text) {
        return "/api/v1/register-imports/"
                + upload(text.getBytes(StandardCharsets.UTF_8))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private ValidatableResponse checked(String path) {
        Desk.change(OFFICER, path, "check", null).statusCode(200).body("stage", equalTo("CHECKING"));
        round.look();
        return as(OFFICER).get(path).then().statusCode(200);
    }

    private ValidatableResponse entered(String path, boolean withoutRefused) {
        Desk.change(OFFICER, path, "enrolment", Map.of("withoutRefused", withoutRefused))
                .statusCode(200)
                .body("stage", equalTo("ENROLLING"));
        round.look();
        return as(OFFICER).get(path).then().statusCode(200);
    }

    private static ValidatableResponse named(String name) {
        return as(OFFICER).queryParam("name", name).get("/api/v1/operators").then();
    }

    @Test
    void whatIsCheckedIsToldAndOnlyWhatIsEnteredIsThere() {
        var mark = mark();
        var text = HEAD
                + "TIN,XC1%1$s,Demonstration %1$s one,XC,2015-01-01,,B1|North; \\; side|BRANCH|XC\n".formatted(mark)
                + "TIN,XC2%1$s,Demonstration %1$s two,XC,31.3.2016,TIN|XC3%1$s|XC|2020-01-01|,\n".formatted(mark)
                + "TIN,XC1%1$s,Demonstration %1$s twice,XC,,,\n".formatted(mark)
                + "TIN,no number,,xc,2099-01-01,x|y,B1|North|CASTLE|XC\n"
                + "PASSPORT,XC9%1$s,=cmd|' /C calc'!A0,XC,yesterday,,\n".formatted(mark);
        var path = uploaded(text.replace("North; \\; side", "North\\; side"));
        as(OFFICER)
                .get(path)
                .then()
                .body("stage", equalTo("UPLOADED"))
                .body("columns.legalName", equalTo("legalName"))
                .body("sample", hasSize(5))
                .body("acts.act", equalTo(List.of("map", "check", "discard")));
        checked(path)
                .body("stage", equalTo("CHECKED"))
                .body("rowsRead", equalTo(5))
                .body("created", equalTo(2))
                .body("refused", equalTo(3));
        named(mark).body("items", empty());
        as(OFFICER)
                .get(path + "/rows")
                .then()
                .body("items.row", equalTo(List.of(4, 5, 6)))
                .body("items[0].faults.said.code", equalTo(List.of("DUPLICATE")))
                .body("items[1].faults.column", hasItem("legalName"))
                .body("items[1].faults.said.code", equalTo(List.of("MISSING", "COUNTRY", "NOT_PAST", "ENTRY", "ENTRY")))
                .body("items[2].faults.said.code", equalTo(List.of("FORMULA", "DATE", "SCHEME")));
        as(OFFICER)
                .queryParam("limit", 2)
                .get(path + "/rows")
                .then()
                .body("items", hasSize(2))
                .body("after", equalTo("5"));
        Desk.change(OFFICER, path, "enrolment", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/rows-refused"));
        entered(path, true)
                .body("stage", equalTo("DONE"))
                .body("created", equalTo(2))
                .body("acts", empty());
        named(mark)
                .body("items.legalName", hasSize(2))
                .body("items[0].units[0].name", equalTo("North; side"))
                .body("items[1].identifiers.value", equalTo(List.of("XC2" + mark, "XC3" + mark)))
                .body("items[1].establishedOn", equalTo("2016-03-31"));
        given().auth()
                .oauth2(OFFICER)
                .header("Accept-Language", "fr")
                .get(path + "/report")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("DUPLICATE"))
                .body(containsString("Une ligne précédente du fichier"));
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherFileAddsToWhatIsThere() {
        var mark = mark();
        var first = HEAD + "TIN,XC1%1$s,Demonstration %1$s,XC,2015-01-01,,\n".formatted(mark);
        var path = uploaded(first);
        checked(path);
        entered(path, false).body("created", equalTo(1));
        path = uploaded(first);
        checked(path).body("same", equalTo(1)).body("created", equalTo(0));
        entered(path, false).body("same", equalTo(1)).body("changed", equalTo(0));
        path = uploaded("Nom;Numéro;Fin;unites;autres identifiants\n"
                + "Demonstration %1$s new;XC1%1$s;2030-12-31;B1|North|BRANCH|XC;TIN|XC5%1$s|XC\n".formatted(mark));
        as(OFFICER)
                .get(path)
                .then()
                .body("columns.legalName", equalTo("Nom"))
                .body("acts.act", equalTo(List.of("map", "discard")));
        Desk.change(OFFICER, path, "check", null)
                .statusCode(422)
                .body("type", equalTo("/problems/mapping-incomplete"))
                .body("errors.pointer", equalTo(List.of("/columns/scheme", "/columns/country")));
        var tag = as(OFFICER).get(path).header("ETag");
        as(OFFICER)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of(
                        "columns",
                        Map.of(
                                "legalName", "Nom",
                                "identifier", "Numéro",
                                "validTo", "Fin",
                                "units", "unites",
                                "otherIdentifiers", "autres identifiants"),
                        "constants",
                        Map.of("scheme", "TIN", "country", "XC")))
                .put(path + "/mapping")
                .then()
                .statusCode(200)
                .body("constants.country", equalTo("XC"));
        checked(path).body("changed", equalTo(1));
        entered(path, false).body("changed", equalTo(1));
        as(OFFICER)
                .get(path + "/rows")
                .then()
                .body("items[0].outcome", equalTo("CHANGED"))
                .body("items[0].faults.column", equalTo(List.of("legalName", "validTo", "otherIdentifiers", "units")));
        named(mark)
                .body("items", hasSize(1))
                .body("items[0].establishedOn", equalTo("2015-01-01"))
                .body("items[0].identifiers[0].validTo", equalTo("2030-12-31"))
                .body("items[0].units.code", equalTo(List.of("B1")));
        path = uploaded(HEAD
                + "TIN,XC7%1$s,DEMONSTRATION %1$s new Ltd.,XC,,TIN|XC5%1$s|XC,\n".formatted(mark)
                + "TIN,XC8%1$s,DEMONSTRATION %1$s new Ltd.,XC,,,\n".formatted(mark)
                + "TIN,XC1%1$s,Demonstration %1$s new,XC,,,B1|South|BRANCH|XC\n".formatted(mark));
        checked(path).body("created", equalTo(1)).body("refused", equalTo(2)).body("alike", equalTo(1));
        as(OFFICER)
                .get(path + "/rows")
                .then()
                .body("items[0].faults.said.code", equalTo(List.of("TAKEN")))
                .body("items[1].outcome", equalTo("CREATED"))
                .body("items[1].faults.said.code", equalTo(List.of("ALIKE")))
                .body("items[1].faults[0].said.text", containsString("XC1" + mark))
                .body("items[2].faults.said.code", equalTo(List.of("UNIT_DIFFERS")));
    }

    @Test
    void whatIsExportedIsImportedWithoutLoss() throws IOException {
        var mark = mark();
        var officer =
                Tokens.of("aeo-officer").id("exporter.xb").administration("XB").sign();
        var names = List.of("'=quoted' " + mark, "-minus; | \\ " + mark, "\"two\nlines\" " + mark);
        for (int i = 0; i < names.size(); i++) {
            var number = "XB7" + i + mark;
            as(officer)
                    .contentType("application/json")
                    .body(Map.of(
                            "legalName",
                            names.get(i),
                            "country",
                            "XB",
                            "identifier",
                            Map.of("scheme", "TIN", "country", "XB", "value", number)))
                    .post("/api/v1/operators")
                    .then()
                    .statusCode(201);
        }
        for (var format : List.of("CSV", "XLSX")) {
            var file = given().auth()
                    .oauth2(officer)
                    .get("/api/v1/register-export" + (format.equals("CSV") ? "" : "/sheet"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            var path = "/api/v1/register-imports/"
                    + given().auth()
                            .oauth2(officer)
                            .contentType("application/octet-stream")
                            .queryParam("fileName", "operators." + format)
                            .body(file)
                            .post("/api/v1/register-imports")
                            .then()
                            .statusCode(201)
                            .body("format", equalTo(format))
                            .extract()
                            .<String>path("id");
            Desk.change(officer, path, "check", null).statusCode(200);
            round.look();
            as(officer)
                    .get(path)
                    .then()
                    .body("same", greaterThan(2))
                    .body("changed", equalTo(0))
                    .body("created", equalTo(0))
                    .body("refused", equalTo(0));
        }
    }

    private static final String EVERYTHING = """
            scheme,identifier,legalName,country,validFrom,otherIdentifiers,units,verification,roles,contacts
            TIN,XC1%1$s,Demonstration %1$s one,XC,2020-01-01,TIN|XC2%1$s|XC|2021-01-01|2030-12-31|CLAIMED||||; TIN|XC3%1$s|XC|2021-01-01||REJECTED|2026-08-01|ISSUER_ASKED|Letter 4\\; page 2|officer.xc,B1|North|BRANCH|XC,VERIFIED|2026-08-01|DOCUMENT|File 7|officer.xc,IMPORTER||2020-01-01|; CUSTOMS_AGENT|B1|2021-01-01|2027-12-31,CUSTOMS|Demonstration customs desk|desk@example.org||||; INCIDENT|Demonstration gate||'+999 1|B1|2026-08-02|officer.xc
            TIN,XC4%1$s,Demonstration %1$s two,XC,2020-01-01,,,UNVERIFIED||||,,
            """.replace("'", "");

    private static List<String> exported(String mark) throws IOException {
        var text = given().auth().oauth2(OFFICER).get("/api/v1/register-export").asString();
        try (var csv =
                org.apache.commons.csv.CSVParser.parse(text.substring(1), org.apache.commons.csv.CSVFormat.RFC4180)) {
            return csv.getRecords().stream()
                    .map(row -> String.join("\u0001", row.toList()))
                    .filter(row -> row.contains(mark))
                    .toList();
        }
    }

    @Test
    void rolesContactsAndVerificationGoOutAndInWithoutLoss() throws IOException {
        var mark = mark();
        var path = uploaded(EVERYTHING.formatted(mark));
        checked(path).body("created", equalTo(2)).body("refused", equalTo(0));
        entered(path, false).body("created", equalTo(2));
        named(mark + " one")
                .body("items[0].identifiers.state", equalTo(List.of("VERIFIED", "CLAIMED", "REJECTED")))
                .body("items[0].identifiers[0].evidence", equalTo("File 7"))
                .body("items[0].identifiers[2].evidence", equalTo("Letter 4; page 2"))
                .body("items[0].identifiers[2].method", equalTo("ISSUER_ASKED"))
                .body("items[0].roles.unit", equalTo(java.util.Arrays.asList(null, "B1")))
                .body("items[0].roles[1].validTo", equalTo("2027-12-31"))
                .body("items[0].contacts.purpose", equalTo(List.of("CUSTOMS", "INCIDENT")))
                .body("items[0].contacts[1].verifiedBy", equalTo("officer.xc"));
        var out = exported(mark);
        assertEquals(2, out.size());
        // the same under other numbers, so that it is entered anew
        var again = mark();
        var copy = new StringBuilder("scheme,identifier,identifierCountry,validFrom,validTo,legalName,country,"
                + "establishedOn,otherIdentifiers,units,verification,roles,contacts\n");
        for (var row : out) {
            copy.append('"')
                    .append(row.replace(mark, again).replace("\u0001", "\",\""))
                    .append("\"\n");
        }
        path = uploaded(copy.toString());
        checked(path).body("created", equalTo(2)).body("refused", equalTo(0));
        entered(path, false).body("created", equalTo(2));
        assertEquals(out.stream().map(row -> row.replace(mark, again)).toList(), exported(again));
        path = uploaded(copy.toString());
        checked(path).body("same", equalTo(2));
    }

    @Test
    void aFileSettlesWhatIsOpenContradictsNothingAndItsFaultsAreNamed() {
        var mark = mark();
        var path = uploaded(EVERYTHING.formatted(mark));
        checked(path);
        entered(path, false).body("created", equalTo(2));
        var head = "scheme,identifier,legalName,country,verification,roles,contacts\n";
        path = uploaded(head
                + "TIN,XC1%1$s,Demonstration %1$s one,XC,REJECTED|2026-08-01|VISIT|File 9,,\n".formatted(mark)
                + "TIN,XC4%1$s,Demonstration %1$s two,XC,VERIFIED|2026-08-01|VISIT|File 9,EXPORTER,\n".formatted(mark)
                + "TIN,XC2%1$s,Demonstration %1$s three,XC,,,\n".formatted(mark)
                + "TIN,XC3%1$s,Demonstration %1$s four,XC,,,\n".formatted(mark)
                + "TIN,XC5%1$s,Demonstration %1$s five,XC,VERIFIED|2026-08-01,JUGGLER,CUSTOMS|Nobody||\n"
                        .formatted(mark)
                + "TIN,XC6%1$s,Demonstration %1$s six,XC,CLAIMED,IMPORTER|B9,\n".formatted(mark)
                + "TIN,XC7%1$s,Demonstration %1$s seven,XC,,IMPORTER|B9,\n".formatted(mark));
        checked(path).body("refused", equalTo(5)).body("changed", equalTo(1)).body("created", equalTo(1));
        as(OFFICER)
                .get(path + "/rows")
                .then()
                .body("items.row", equalTo(List.of(2, 3, 4, 6, 7, 8)))
                .body("items[0].faults.said.code", equalTo(List.of("VERIFICATION_DIFFERS")))
                .body("items[1].faults.column", equalTo(List.of("verification", "roles")))
                .body("items[2].faults.said.code", equalTo(List.of("CLAIMED")))
                .body("items[3].faults.said.code", equalTo(List.of("ENTRY", "ROLE", "ENTRY")))
                .body("items[4].faults.said.code", equalTo(List.of("CLAIMED")))
                .body("items[5].faults.said.code", equalTo(List.of("UNKNOWN_UNIT")));
        entered(path, true).body("changed", equalTo(1));
        named(mark + " two")
                .body("items[0].identifiers[0].state", equalTo("VERIFIED"))
                .body("items[0].identifiers[0].checkedBy", equalTo("importer.xc"))
                .body("items[0].roles.role", equalTo(List.of("EXPORTER")));
        named(mark + " four").body("items[0].identifiers[0].value", equalTo("XC3" + mark));
    }

    @Test
    void badFilesBadMappingsAndForeignImportsAreRefused() throws IOException {
        upload(new byte[0]).then().statusCode(422).body("type", equalTo("/problems/empty-file"));
        upload("scheme,identifier\n".getBytes()).then().statusCode(422).body("type", equalTo("/problems/empty-file"));
        upload(new byte[] {'P', 'K', 3, 4, 9})
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unreadable-file"));
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("operators");
            List.of("scheme", "identifier", "legalName", "country").forEach(name -> {
                var column =
                        List.of("scheme", "identifier", "legalName", "country").indexOf(name);
                sheet.value(0, column, name);
                sheet.value(1, column, name.equals("country") ? "XC" : "TIN");
            });
            sheet.formula(1, 1, "1+1");
        }
        var path = "/api/v1/register-imports/"
                + upload(bytes.toByteArray()).then().statusCode(201).extract().<String>path("id");
        checked(path).body("refused", equalTo(1));
        as(OFFICER).get(path + "/rows").then().body("items[0].faults.said.code", equalTo(List.of("FORMULA")));
        Desk.wrongly(OFFICER)
                .header("If-Match", "*")
                .body("{\"columns\":{\"legalName\":\"nowhere\",\"colour\":\"scheme\"}}")
                .put(path + "/mapping")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("NOT_IN_FILE", "UNKNOWN_COLUMN")));
        Desk.wrongly(OFFICER).post(path + "/check").then().statusCode(428);
        as(Tokens.of("aeo-officer").administration("XA").sign())
                .get(path)
                .then()
                .statusCode(404);
        as(Tokens.of("aeo-officer").administration("XA").sign())
                .get(path + "/rows")
                .then()
                .statusCode(404);
        Desk.change(OFFICER, path, "discard", null).statusCode(200).body("stage", equalTo("DISCARDED"));
        Desk.change(OFFICER, path, "check", null).statusCode(409).body("type", equalTo("/problems/wrong-stage"));
    }

    private static Enrolment.Read read(Enrolment.Work work, int i, String mark) {
        var cells = List.of("TIN", number(i, mark), "Demonstration %s %05d".formatted(mark, i), "XC", "", "", "");
        return new Enrolment.Read(
                i + 2,
                work.reading().read(new RegisterRow(i + 2, cells, Set.of())).entry(),
                List.of());
    }

    private static String number(int i, String mark) {
        return "XC%05d%s".formatted(i, mark.substring(0, 6));
    }

    @Test
    void whoeverGoesOnAfterABreakGoesOnBehindTheLastRowEntered() {
        var mark = mark();
        var text = new StringBuilder(HEAD);
        for (int i = 0; i < 2500; i++) {
            text.append("TIN,%s,Demonstration %s %05d,XC,,,\n".formatted(number(i, mark), mark, i));
        }
        var path = uploaded(text.toString());
        checked(path).body("created", equalTo(2500));
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var other = UUID.randomUUID();
        var tag = as(OFFICER).get(path).header("ETag");
        // another instance enters the first portion and is then no more
        synchronized (ClientProxy.unwrap(round)) {
            as(OFFICER)
                    .header("If-Match", tag)
                    .contentType("application/json")
                    .body(Map.of())
                    .post(path + "/enrolment")
                    .then()
                    .statusCode(200);
            var work = enrolment.begin(id, other);
            assertTrue(enrolment.portion(work, other, 0, List.of(read(work, 0, mark), read(work, 1, mark))));
        }
        round.look();
        as(OFFICER).get(path).then().body("stage", equalTo("ENROLLING")).body("rowsRead", equalTo(2));
        TestClock.set("2026-09-01T10:02:00Z");
        round.look();
        as(OFFICER)
                .get(path)
                .then()
                .body("stage", equalTo("DONE"))
                .body("created", equalTo(2500))
                .body("same", equalTo(0));
        Desk.change(OFFICER, path, "pause", null).statusCode(409).body("type", equalTo("/problems/wrong-stage"));
        assertEquals(50, named(mark).extract().<List<?>>path("items").size());
    }
}
