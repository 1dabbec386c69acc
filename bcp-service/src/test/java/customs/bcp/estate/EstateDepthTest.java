package customs.bcp.estate;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Seasons, volumes, copies, crews and promises of suppliers, and what an estate says of itself with them. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class EstateDepthTest {
    private static final String PEAK =
            ",\"peaks\":[{\"name\":\"Perishables\",\"from\":\"%s\",\"until\":\"%s\",\"mtpdSeconds\":%d}]";
    private static final String COPY =
            "{\"name\":\"%s\",\"intervalSeconds\":%d,\"copySeconds\":%d,\"transferSeconds\":%d,\"immutable\":%b}";

    private static String resource(String code, String kind, String more) {
        return Estates.resource(code, 3_600)
                .replace("\"kind\":\"SYSTEM\"", "\"kind\":\"" + kind + "\"")
                .replace("\"evidence\":\"ESTIMATE\"}", "\"evidence\":\"ESTIMATE\"" + more + "}");
    }

    private static ValidatableResponse refused(String kind, String body, String slug) {
        return Call.refused(Estates.add(kind, "GA", body), 422, slug);
    }

    @Test
    void whatIsStatedComesBackAndWhatContradictsItselfIsNamed() {
        Estates.add(
                        "services",
                        "GB",
                        Estates.service(
                                "CLR",
                                ",\"fallbackPercent\":25,\"arrivalsPerHour\":120,\"fullPerHour\":165.5,\"tolerances\":"
                                        + "[{\"metric\":\"VOLUME\",\"amount\":540,\"unit\":\"declarations\"}]"
                                        + PEAK.formatted("11-20", "01-05", 28_800)))
                .statusCode(201)
                .body(
                        "service.peaks[0].until", equalTo("01-05"),
                        "service.tolerances[0].metric", equalTo("VOLUME"),
                        "service.fullPerHour", equalTo(165.5f),
                        "service.fallbackPercent", equalTo(25));
        Estates.add(
                        "resources",
                        "GB",
                        resource(
                                "DB",
                                "DATA",
                                ",\"rpoSeconds\":900,\"units\":3,\"unit\":\"disks\",\"bufferSeconds\":60,\"contract\":\"C-1\","
                                        + "\"assuredOn\":\"2026-01-01\",\"assuredUntil\":\"2026-12-31\",\"backups\":["
                                        + COPY.formatted("nightly", 86_400, 0, 0, true) + "]"))
                .statusCode(201)
                .body("resource.backups[0].immutable", equalTo(true), "resource.assuredUntil", equalTo("2026-12-31"));

        refused("services", Estates.service("A", PEAK.formatted("11-20", "05", 28_800)), "peak-window");
        refused("services", Estates.service("A", PEAK.formatted("11-20", "01-05", 90_000)), "peak-window");
        refused("services", Estates.service("A", PEAK.formatted("11-20", "01-05", 3_600)), "rto-above-mtpd");
        refused(
                "resources",
                resource("A", "SUPPLIER", ",\"assuredOn\":\"2026-02-01\",\"assuredUntil\":\"2026-01-01\""),
                "assurance-order");
        var twice = COPY.formatted("nightly", 86_400, 0, 0, true);
        refused("resources", resource("A", "DATA", ",\"backups\":[" + twice + "," + twice + "]"), "duplicate-copy");
        refused(
                "resources",
                resource("A", "DATA", ",\"backups\":[" + COPY.formatted("x", -1, 0, 0, true) + "]"),
                "negative-duration");
        Call.refused(
                Call.wrong("bcp-author", "GA")
                        .body(Estates.service("A", PEAK.formatted("13-20", "01-05", 28_800)))
                        .post("/api/v1/estate/services")
                        .then(),
                422,
                "invalid");
    }

    @Test
    void anAdministrationStatesItsLanguagesAndItsRegion() {
        Call.as("bcp-author", "GC")
                .header("If-Match", "\"0\"")
                .body(
                        "{\"name\":\"Customs of GC\",\"zone\":\"UTC\",\"languages\":[\"fr\",\"en\"],\"parentRegion\":\"XR\"}")
                .put("/api/v1/estate")
                .then()
                .statusCode(200)
                .body("languages", equalTo(List.of("fr", "en")), "parentRegion", equalTo("XR"));
        Call.refused(
                Call.wrong("bcp-author", "GC")
                        .header("If-Match", "*")
                        .body("{\"name\":\"x\",\"zone\":\"UTC\",\"languages\":[\"French\"]}")
                        .put("/api/v1/estate")
                        .then(),
                422,
                "invalid");
    }

    /** Clearance with a season, on data that is copied too rarely, with people and a supplier. */
    private static void estate(String administration) {
        Estates.add(
                        "services",
                        administration,
                        Estates.service(
                                "CLR",
                                ",\"fallbackPercent\":25,\"arrivalsPerHour\":120,\"fullPerHour\":165,\"capacity\":["
                                        + "{\"seconds\":14400,\"percent\":50},{\"seconds\":86400,\"percent\":100}]"
                                        + PEAK.formatted("01-01", "12-31", 16_000)))
                .statusCode(201);
        Estates.add("services", administration, Estates.service("PAX", "")).statusCode(201);
        Estates.add(
                        "resources",
                        administration,
                        resource(
                                "DB",
                                "DATA",
                                ",\"rpoSeconds\":900,\"backups\":["
                                        + COPY.formatted("nightly", 86_400, 10_800, 3_600, true) + ","
                                        + COPY.formatted("replica", 0, 0, 300, false) + "]"))
                .statusCode(201);
        Estates.add(
                        "resources",
                        administration,
                        resource("LINE", "SUPPLIER", ",\"assuredUntil\":\"2020-01-01\"")
                                .replace("3600", "15000"))
                .statusCode(201);
        Estates.add("resources", administration, resource("CREW", "PEOPLE", ",\"units\":100"))
                .statusCode(201);
        Estates.add("dependencies", administration, Estates.dependency("CLR", null, "DB", "LINE"))
                .statusCode(201);
        for (var need : List.of("CLR:58", "PAX:4")) {
            Estates.add(
                            "dependencies",
                            administration,
                            "{\"of\":\"%s\",\"members\":[\"CREW\"],\"strength\":\"SOFT\",\"holdUpSeconds\":0,\"capacityLossPercent\":40,\"crew\":%s}"
                                    .formatted(need.split(":")[0], need.split(":")[1]))
                    .statusCode(201);
        }
    }

    @Test
    void everyFindingHasASentenceAPlaceAndAProposedAct() {
        estate("GD");
        Call.as("bcp-author", "GD")
                .body("{\"role\":\"Duty officer\",\"rank\":1,\"name\":\"Demonstration person\",\"phone\":\"+000 1\"}")
                .post("/api/v1/contacts")
                .then()
                .statusCode(201);
        Call.as("auditor", "GD")
                .get("/api/v1/estate/findings")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems(
                                "GAP",
                                "PEAK_BREACH",
                                "DATA_LOSS_UNDER_ATTACK",
                                "ASSURANCE_LAPSED",
                                "ESTIMATE_ON_TIER_1_PATH",
                                "CONTACT_UNVERIFIED"),
                        "items.code",
                        not(hasItem("DATA_LOSS")),
                        "items.find { it.code == 'PEAK_BREACH' }.subject",
                        equalTo("CLR"),
                        "items.find { it.code == 'PEAK_BREACH' }.text",
                        containsString("Perishables"),
                        "items.find { it.code == 'DATA_LOSS_UNDER_ATTACK' }.text",
                        containsString("28 h"),
                        "items.find { it.code == 'DATA_LOSS_UNDER_ATTACK' }.kind",
                        equalTo("RESOURCE"),
                        "items.find { it.code == 'CONTACT_UNVERIFIED' }.kind",
                        equalTo("CONTACT"),
                        "items.findAll { it.proposal.isEmpty() || it.text.isEmpty() || it.name.isEmpty() }",
                        hasSize(0),
                        "total",
                        greaterThan(6));
        Call.as("auditor", "GD")
                .header("Accept-Language", "fr")
                .get("/api/v1/estate/findings")
                .then()
                .body(
                        "items.find { it.code == 'ASSURANCE_LAPSED' }.proposal",
                        containsString("preuves"),
                        "items.find { it.code == 'PEAK_BREACH' }.text",
                        containsString("pendant Perishables"));
        Call.as("auditor", "GE")
                .get("/api/v1/estate/findings")
                .then()
                .statusCode(200)
                .body("items", hasSize(0), "total", equalTo(0));
    }

    @Test
    void onADayOfThePeakLessCanBeBorneAndBothClocksAreSaid() {
        estate("GF");
        Call.as("auditor", "GF")
                .get("/api/v1/estate/analysis?toward=CLR&day=2026-12-24&declaredSeconds=3600")
                .then()
                .statusCode(200)
                .body(
                        "nodes.find { it.code == 'CLR' }.verdict", equalTo("BREACH"),
                        "clocks.lines.find { it.code == 'CLR' }.fromDisruptionSeconds", equalTo(20_400),
                        "clocks.lines.find { it.code == 'CLR' }.lateFromDeclarationSeconds", equalTo(2_400),
                        "clocks.explanation", hasSize(2));
        Call.as("auditor", "GF")
                .get("/api/v1/estate/analysis?toward=CLR")
                .then()
                .body("nodes.find { it.code == 'CLR' }.verdict", equalTo("GAP"), "clocks", nullValue());
        Call.refused(
                Call.wrong("auditor", "GF")
                        .get("/api/v1/estate/analysis?day=Christmas")
                        .then(),
                400,
                "wrong-type");
    }

    @Test
    void staffIsAbsentOfficeByOffice() {
        for (var office : List.of("PORT", "POST")) {
            Estates.add(
                            "offices",
                            "GH",
                            "{\"code\":\"%s\",\"name\":\"The %s\",\"kind\":\"PORT\"}".formatted(office, office))
                    .statusCode(201);
        }
        Estates.add("services", "GH", Estates.service("CLR", "")).statusCode(201);
        Estates.add("services", "GH", Estates.service("PAX", "")).statusCode(201);
        Estates.add("resources", "GH", resource("DOCKERS", "PEOPLE", ",\"units\":50,\"office\":\"PORT\""))
                .statusCode(201);
        Estates.add("resources", "GH", resource("GUARDS", "PEOPLE", ",\"units\":30,\"office\":\"POST\""))
                .statusCode(201);
        Estates.add(
                        "dependencies",
                        "GH",
                        "{\"of\":\"CLR\",\"members\":[\"DOCKERS\"],\"strength\":\"HARD\",\"holdUpSeconds\":0,\"crew\":30}")
                .statusCode(201);
        Estates.add(
                        "dependencies",
                        "GH",
                        "{\"of\":\"PAX\",\"members\":[\"GUARDS\"],\"strength\":\"HARD\",\"holdUpSeconds\":0,\"crew\":20}")
                .statusCode(201);
        absences("{\"scenario\":\"FLU\",\"absentPercent\":10,\"offices\":[{\"office\":\"PORT\",\"absentPercent\":50}]}")
                .statusCode(200)
                .body(
                        "result.workforces.office", equalTo(List.of("PORT", "POST")),
                        "result.workforces.present", equalTo(List.of(25, 27)),
                        "result.workforces.shortBy", equalTo(List.of(5, 0)),
                        "result.workforces[0].dropped", equalTo(List.of("CLR")),
                        "explanation[0]",
                                equalTo("FLU: Resource DOCKERS (The PORT): Present 25, needed 30: short by 5."
                                        + " The crew cannot be filled for Service CLR."));
        absences("{\"scenario\":\"FLU\",\"offices\":[{\"office\":\"POST\",\"teams\":2,\"quarantined\":1}]}")
                .body(
                        "result.workforces.office", equalTo(List.of("POST")),
                        "result.workforces[0].present", equalTo(15));
        Call.refused(absences("{\"scenario\":\"FLU\"}"), 422, "invalid")
                .body("errors[0].pointer", equalTo("/absences/0"));
        Call.refused(
                        absences("{\"scenario\":\"FLU\",\"offices\":[{\"office\":\"MOON\",\"absentPercent\":5}]}"),
                        422,
                        "invalid")
                .body("errors[0].pointer", equalTo("/absences/0/offices/0/office"));
        Call.refused(
                        absences("{\"scenario\":\"FLU\",\"absentPercent\":5,\"teams\":2,\"quarantined\":1}"),
                        422,
                        "invalid")
                .body("errors[0].code", equalTo("ONE_OF"));
        Call.refused(
                Call.as("analyst", null)
                        .body(
                                "{\"nodes\":[{\"code\":\"S\",\"recoverySeconds\":1}],\"scenarios\":[],\"absences\":[{\"scenario\":\"FLU\",\"absentPercent\":5}]}")
                        .post("/api/v1/analyses/stress")
                        .then(),
                422,
                "invalid");
    }

    /** Nothing else is asked: no scenario of the catalogue. */
    private static ValidatableResponse absences(String absence) {
        return Call.as("crisis-manager", "GH")
                .body("{\"scenarios\":[],\"absences\":[%s]}".formatted(absence))
                .post("/api/v1/analyses/stress")
                .then();
    }

    @Test
    void theOwnStressTestKnowsCapacityBacklogDataPeopleAndPlans() {
        estate("GG");
        var worst = "result.cells.find { it.scenario == 'S11' && it.service == 'CLR' }.";
        Call.as("crisis-manager", "GG")
                .body("{}")
                .post("/api/v1/analyses/stress")
                .then()
                .statusCode(200)
                .body(
                        worst + "cut",
                        equalTo(List.of("LINE")),
                        worst + "capability.lowestPercent",
                        equalTo(25),
                        worst + "capability.requiredPercent",
                        equalTo(100),
                        worst + "capability.keepsMinimum",
                        equalTo(false),
                        worst + "capability.backlog.toCapture",
                        greaterThan(0f),
                        "result.losses.find { it.scenario == 'S02' && it.loss.resource == 'DB' }.loss.lossSeconds",
                        equalTo(100_800),
                        "result.workforces.find { it.scenario == 'S04' }.shortBy",
                        equalTo(2),
                        "result.workforces.find { it.scenario == 'S05' }.shortBy",
                        equalTo(12),
                        "result.workforces.find { it.scenario == 'S04' }.pool",
                        equalTo("CREW"),
                        "result.workforces.find { it.scenario == 'S04' }.dropped",
                        equalTo(List.of("PAX")),
                        "result.traffic.find { it.scenario == 'S08' }.backlog",
                        equalTo(1_800),
                        "result.recurrences.find { it.scenario == 'S07' }.activations",
                        hasSize(2),
                        "result.recurrences.find { it.scenario == 'S07' }.activations[0].relapses",
                        equalTo(1),
                        "result.recurrences.find { it.scenario == 'D01' }.activations",
                        hasSize(3),
                        "activations",
                        hasSize(0));
    }
}
