package customs.monitoring.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import customs.monitoring.Sisters;
import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.function.Consumer;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.wrongly;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Another version of the catalogue comes in while the service runs, and no cycle that was announced notices. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class CatalogueLoadingTest {
    private static final Tokens ADMINISTRATOR = Tokens.of("administrator").id("adm");

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void aVersionIsLoadedComparedAndPutInForceForLaterCyclesAlone() throws IOException {
        TestClock.set("2191-01-15T09:00:00Z");
        String before = cycle(2190, null).statusCode(201).extract().path("catalogueVersion");
        assertEquals("2024-1", before);
        String yaml = catalogue(root -> {
            root.put("version", "2190-7").put("validFrom", "2190-06-01");
            indicator(root, "I3_01").put("worst", 70);
            ((ObjectNode) indicator(root, "I1_01").get("name")).put("en", "Resilience in the plan");
            ((ObjectNode) root.at("/themes/0")).put("weight", 0.25);
            for (int theme = 1; theme < 6; theme++) {
                ((ObjectNode) root.at("/themes/" + theme)).put("weight", 0.15);
            }
        });
        send(ADMINISTRATOR, yaml)
                .statusCode(201)
                .body("version", equalTo("2190-7"))
                .body("inForce", is(false))
                .body("indicators", is(57))
                .body("acts", empty());
        send(ADMINISTRATOR, yaml).statusCode(409).body("type", equalTo("/problems/catalogue-exists"));

        // Before it is in force, only those that decide about it see it, and no cycle can be announced by it.
        anyone("/api/v1/catalogues").statusCode(200).body("version", not(hasItem("2190-7")));
        anyone("/api/v1/catalogues/2190-7/changes").statusCode(404);
        as(analyst())
                .get("/api/v1/catalogues")
                .then()
                .statusCode(200)
                .body("find { it.version == '2190-7' }.acts.act", hasItem("activate"));
        cycle(2193, "2190-7").statusCode(404);
        as(analyst())
                .get("/api/v1/catalogues/2190-7/changes")
                .then()
                .statusCode(200)
                .body("before", equalTo("2024-1"))
                .body("changes.find { it.code == 'I3_01' }.field", equalTo("worst"))
                .body("changes.find { it.code == 'I3_01' }.before", equalTo("80"))
                .body("changes.find { it.code == 'I3_01' }.after", equalTo("70"))
                .body("changes.findAll { it.code == 'I1_01' }.field", hasItem("name"))
                .body("changes.findAll { it.part == 'THEME' }.code", hasItems("T1", "T6"))
                .body("changes.kind", everyItem(equalTo("CHANGED")));

        wrongly(Tokens.of("analyst", "administrator").id("adm").administration(null))
                .post("/api/v1/catalogues/2190-7/activation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/four-eyes"));
        as(analyst())
                .post("/api/v1/catalogues/2190-7/activation")
                .then()
                .statusCode(200)
                .body("inForce", is(true));
        wrongly(analyst())
                .post("/api/v1/catalogues/2190-7/activation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-stage"));

        anyone("/api/v1/catalogue").statusCode(200).body("version", equalTo("2190-7"));
        cycle(2192, null).statusCode(201).body("catalogueVersion", equalTo("2190-7"));
        cycle(2194, "2024-1").statusCode(201).body("catalogueVersion", equalTo("2024-1"));
        as(analyst()).get("/api/v1/cycles/XR-2190").then().statusCode(200).body("catalogueVersion", equalTo("2024-1"));
        // A year that opens before it is valid goes by the one before, and cannot be made to go by it.
        cycle(2188, null).statusCode(201).body("catalogueVersion", equalTo("2024-1"));
        cycle(2187, "2190-7").statusCode(422).body("errors[0].pointer", equalTo("/catalogueVersion"));
        TestClock.reset();
        anyone("/api/v1/catalogue").statusCode(200).body("version", equalTo("2024-1"));
    }

    @Test
    void aFaultyFileIsRefusedWholeWithTheLineOfEveryFault() throws IOException {
        String faulty = catalogue(root -> {
            root.put("version", "2190-9").put("validFrom", "2190-01-01");
            ((ObjectNode) root.at("/themes/0")).put("weight", 0.9);
            ((ObjectNode) root.at("/themes/1/commitments/0/uses/0")).put("indicator", "I9_99");
            ((ArrayNode) root.get("themes")).add(root.at("/themes/8").deepCopy());
        });
        check(faulty)
                .statusCode(422)
                .body("type", equalTo("/problems/catalogue-refused"))
                .body("errors.size()", greaterThan(2))
                .body("errors.message", hasItem(containsString("there is no indicator I9_99")))
                .body("errors.message", hasItem(containsString("T9 occurs twice")))
                .body("errors.message", hasItem(containsString("weights sum to")))
                .body("errors.message", everyItem(containsString("line:")));
        send(ADMINISTRATOR, faulty).statusCode(422).body("type", equalTo("/problems/catalogue-refused"));
        as(ADMINISTRATOR).get("/api/v1/catalogues").then().body("version", not(hasItem("2190-9")));
        check("version: [").statusCode(422).body("type", equalTo("/problems/catalogue-refused"));
        check("- no mapping").statusCode(422).body("type", equalTo("/problems/catalogue-refused"));
        check("version: 2190-9\nfiles: [other.yaml]")
                .statusCode(422)
                .body("errors[0].message", containsString("/files"));
        check(catalogue(root -> root.put("validFrom", "2190-02-31")))
                .statusCode(422)
                .body("errors[0].message", containsString("2190-02-31"));
        check("x".repeat(1_000_001)).statusCode(413).body("type", equalTo("/problems/too-large"));
        check(catalogue(root -> {})).statusCode(200).body("version", equalTo("2024-1"));
        send(ADMINISTRATOR, catalogue(root -> root.put("version", "2001-1").put("validFrom", "2001-01-01")))
                .statusCode(422)
                .body("type", equalTo("/problems/dates-out-of-order"));
    }

    @Test
    void ac16AnEditionMustBeNamedForASeriesAndTechnologiesFollowOn() {
        given().filter(Contract.responsesOnly())
                .get("/api/v1/benchmarks/series?indicator=I3_02")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/edition-required"));
        anyone("/api/v1/benchmarks/series?indicator=I3_02&edition=2025")
                .statusCode(200)
                .body("find { it.id == 'B04' }.points.value", equalTo(java.util.List.of(65, 70)))
                .body("find { it.id == 'B04' }.points.basis", equalTo(java.util.List.of("DERIVED", "REPORTED")))
                .body("edition", everyItem(equalTo("2025")));
        anyone("/api/v1/technologies")
                .statusCode(200)
                .body("version", equalTo(java.util.List.of("2019", "2022", "2024")))
                .body("[1].technologies.find { it.code == 'BDAI' }.before[0].code", equalTo("AI"))
                .body("[1].technologies.find { it.code == 'XR' }.before[0].whole", is(false))
                .body("[2].technologies.find { it.code == 'CLOUD' }.before", empty())
                .body("ended.flatten()", empty());
    }

    private static ValidatableResponse cycle(int dataYear, String version) {
        return wrongly(analyst())
                .body("{\"dataYear\":%d,\"demonstration\":true%s}"
                        .formatted(dataYear, version == null ? "" : ",\"catalogueVersion\":\"" + version + "\""))
                .post("/api/v1/cycles")
                .then();
    }

    private static ValidatableResponse anyone(String address) {
        return given().filter(Contract.filter()).get(address).then();
    }

    private static ValidatableResponse check(String yaml) {
        return yaml(ADMINISTRATOR, yaml, "/api/v1/catalogues/validation");
    }

    private static ValidatableResponse send(Tokens who, String yaml) {
        return yaml(who, yaml, "/api/v1/catalogues");
    }

    private static ValidatableResponse yaml(Tokens who, String yaml, String address) {
        return given().filter(Contract.responsesOnly())
                .auth()
                .oauth2(who.sign())
                .contentType("application/yaml; charset=UTF-8")
                .body(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(address)
                .then();
    }

    /** The version that the release brings as one document, with something changed. */
    private static String catalogue(Consumer<ObjectNode> change) throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        ObjectNode root = (ObjectNode) yaml.readTree(CatalogueFile.resource("catalogue/2024-1/instrument.yaml"));
        for (var file : root.remove("files")) {
            yaml.readTree(CatalogueFile.resource("catalogue/2024-1/" + file.asText()))
                    .properties()
                    .forEach(part -> part.getValue()
                            .forEach(one -> root.withArray(part.getKey()).add(one)));
        }
        change.accept(root);
        return yaml.writeValueAsString(root);
    }

    private static ObjectNode indicator(ObjectNode root, String code) {
        for (var one : root.get("indicators")) {
            if (one.get("code").asText().equals(code)) {
                return (ObjectNode) one;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
