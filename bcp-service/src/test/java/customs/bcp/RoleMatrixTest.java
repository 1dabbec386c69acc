package customs.bcp;

import customs.bcp.demonstration.Demonstration;
import customs.bcp.estate.CanonicalJson;
import customs.platform.test.RoleMatrix;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Every role on every operation, on the things of XA: as their own and as those of another administration. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class RoleMatrixTest {
    private static final String CONTENT = """
            {"reviewIntervalMonths":12,"services":[],"parties":[],"sections":[],"criteria":[],"tasks":[],"treatments":[]}""";

    @Inject
    Demonstration demonstration;

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
        demonstration.load();
        var author = Call.as("bcp-author", "XA");
        var start = Estates.add("cold-starts", "XA", "{\"members\":[\"DB\"],\"seconds\":60,\"evidence\":\"ESTIMATE\"}")
                .statusCode(201)
                .extract()
                .<String>path("id");
        var plan = Call.as("auditor", "XA").get("/api/v1/plans").then().extract();
        var job = Call.as("crisis-manager", "XA")
                .body("{\"stress\":{}}")
                .post("/api/v1/analysis-jobs")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var contact = Call.as("bcp-author", "XA")
                .body("{\"role\":\"Matrix\",\"rank\":1,\"name\":\"Demonstration desk\",\"phone\":\"000 000\"}")
                .post("/api/v1/contacts")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var inForce = plan.<String>path("items.find { it.effective != null }.versions[0].id");
        var edition = Call.as("auditor", "XA")
                .get("/api/v1/plan-versions/" + inForce + "/pack-editions")
                .then()
                .extract()
                .<String>path("[0].id");
        var copy = Call.as("bcp-author", "XA")
                .body("{\"edition\":\"%s\",\"language\":\"en\",\"holder\":\"Desk\",\"place\":\"Safe\"}"
                        .formatted(edition))
                .post("/api/v1/pack-copies")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var filing = filed("XA", inForce, "XD", "SUMMARY");
        var received = filed("XC", inForceOfAnother(), "XA", "WHOLE");
        var remark = remarkOfXa();
        var finding = Call.as("bcp-reviewer", "XA")
                .body("{\"party\":\"ALFA\",\"facts\":\"x\"}")
                .post("/api/v1/plan-versions/" + inForce + "/party-findings")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var attachment = attached("XA", plan.path("items[0].versions[0].id"));
        var ids = Map.of(
                "AnalysisJob", job,
                "Contact", contact,
                "ColdStart", start,
                "Dependency", first("dependencies"),
                "Office", first("offices"),
                "Resource", first("resources"),
                "Service", first("services"),
                "Plan", plan.<String>path("items[0].id"),
                "PlanVersion", plan.<String>path("items[0].versions[0].id"));
        try {
            RoleMatrix.check(new RoleMatrix.Things() {
                @Override
                public Map<String, String> parameters(String operation) {
                    return switch (operation) {
                        case "readFigures" -> Map.of("administration", "XA", "period", "2026");
                        case "readHistory" -> Map.of("aggregate", ids.get("PlanVersion"));
                        case "describeProblem" -> Map.of("slug", "four-eyes");
                        case "comparePlanVersion" ->
                            Map.of("id", ids.get("PlanVersion"), "with", ids.get("PlanVersion"));
                        case "readPlanSection", "writePlanSection" ->
                            Map.of("id", ids.get("PlanVersion"), "section", "MANDATE");
                        case "readPlanParts", "writePlanParts" -> Map.of("id", ids.get("PlanVersion"), "part", "TASK");
                        case "readPartyPlan", "acknowledgePartyPlan" -> Map.of("id", inForce);
                        case "readVersionParties", "askVersionParties", "raisePartyFinding" -> Map.of("id", inForce);
                        case "readPartyFinding" -> Map.of("id", finding);
                        case "readVersionAttachments" -> Map.of("id", ids.get("PlanVersion"));
                        case "attachToPlanVersion" -> Map.of("id", ids.get("PlanVersion"), "name", "matrix.txt");
                        case "readPlanAttachment", "downloadPlanAttachment", "removePlanAttachment" ->
                            Map.of("id", attachment);
                        case "readPlanStarters" -> Map.of();
                        case "checkPackFreshness" -> Map.of("edition", edition);
                        case "readVersionRemarks", "raisePlanRemark", "readVersionFilings", "filePlanVersion" ->
                            Map.of("id", ids.get("PlanVersion"));
                        case "readPlanRemark", "answerPlanRemark", "settlePlanRemark" -> Map.of("id", remark);
                        case "readPlanFiling", "withdrawPlanFiling" -> Map.of("id", filing);
                        case "readReceivedFiling" -> Map.of("id", received);
                        case "downloadReceivedFile" -> Map.of("id", received, "sha256", CanonicalJson.sha256("text"));
                        case "readPackCopy", "replacePackCopy", "withdrawPackCopy" -> Map.of("id", copy);
                        case "readPack", "readPackPage", "readPackEditions", "rebuildPack" ->
                            Map.of("id", ids.get("PlanVersion"));
                        case "readPlan", "namePlan", "revisePlan" -> Map.of("id", ids.get("Plan"));
                        default ->
                            operation.startsWith("list") || operation.startsWith("add")
                                    ? Map.of()
                                    : ids.entrySet().stream()
                                            .filter(id -> operation.endsWith(id.getKey())
                                                    && !id.getKey().equals("Plan"))
                                            .findFirst()
                                            .map(id -> Map.of("id", id.getValue()))
                                            .orElse(Map.of());
                    };
                }

                /** The trader and the agency that the plan of XA names; in XB nobody is named so. */
                @Override
                public Tokens token(String role, String administration) {
                    return Tokens.of(role).administration(administration).operator("XA00000000000001");
                }

                @Override
                public String body(String operation) {
                    return switch (operation) {
                        case "changeService" -> Estates.service("A", "");
                        case "changeResource" -> Estates.resource("A", 1);
                        case "changeOffice" -> "{\"code\":\"A\",\"name\":\"A\",\"kind\":\"PORT\"}";
                        case "changeDependency" -> Estates.dependency("CLR", null, "DB");
                        case "changeColdStart" -> "{\"members\":[\"DB\"],\"seconds\":60,\"evidence\":\"ESTIMATE\"}";
                        case "changeContact" ->
                            "{\"role\":\"Matrix\",\"rank\":1,\"name\":\"Demonstration desk\",\"phone\":\"000 001\"}";
                        case "raisePlanRemark" -> "{\"section\":\"PEOPLE\",\"kind\":\"COMMENT\",\"text\":\"x\"}";
                        case "answerPlanRemark", "settlePlanRemark" -> "{\"text\":\"x\"}";
                        case "filePlanVersion" ->
                            "{\"recipientKind\":\"REGION\",\"recipient\":\"XR\",\"shared\":\"SUMMARY\"}";
                        case "writePlanParts" -> "{\"tasks\":[]}";
                        case "raisePartyFinding" -> "{\"party\":\"ALFA\",\"facts\":\"x\"}";
                        case "answerSelfAssessment" -> "{\"answers\":[]}";
                        case "withdrawPackCopy" -> "{\"reason\":\"x\"}";
                        case "verifyContact" -> "{\"method\":\"CALLED\"}";
                        case "namePlan" -> "{\"code\":\"A\",\"title\":\"A\",\"type\":\"SITE\"}";
                        case "writePlanVersion" -> CONTENT;
                        case "reviewPlanVersion" -> "{\"objection\":false}";
                        case "returnPlanVersion" -> "{\"comment\":\"x\"}";
                        case "usePlanVersion" -> "{\"use\":\"EXERCISE\",\"endedOn\":\"2026-01-01\"}";
                        case "retirePlanVersion" -> "{\"reason\":\"x\"}";
                        default -> "{}";
                    };
                }
            });
        } finally {
            author.header("If-Match", "*").delete("/api/v1/estate/cold-starts/" + start);
        }
    }

    private static String filed(String administration, String version, String recipient, String shared) {
        return Call.as("bcp-approver", administration)
                .body("{\"recipientKind\":\"ADMINISTRATION\",\"recipient\":\"%s\",\"shared\":\"%s\"}"
                        .formatted(recipient, shared))
                .post("/api/v1/plan-versions/" + version + "/filings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An approved version of XC. */
    private static String inForceOfAnother() {
        Estates.add("services", "XC", Estates.service("CLR", "")).statusCode(201);
        var version = submitted("XC");
        Call.as("bcp-approver", "XC")
                .header("If-Match", "*")
                .post("/api/v1/plan-versions/" + version + "/approve")
                .then()
                .statusCode(200);
        return version;
    }

    private static String remarkOfXa() {
        return Call.as("bcp-reviewer", "XA")
                .body("{\"section\":\"PEOPLE\",\"kind\":\"COMMENT\",\"text\":\"x\"}")
                .post("/api/v1/plan-versions/" + submitted("XA") + "/remarks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String submitted(String administration) {
        String version = Call.as("bcp-author", administration)
                .body("{\"code\":\"MATRIX\",\"title\":\"Demonstration plan\",\"type\":\"SERVICE\"}")
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("versions[0].id");
        Call.as("bcp-author", administration)
                .header("If-Match", "*")
                .body("""
                        {"reviewIntervalMonths":12,"services":["CLR"],"parties":[],"sections":[],"tasks":[],"treatments":[],
                        "criteria":[{"kind":"ACTIVATION","text":"a"},{"kind":"DEACTIVATION","text":"b"}]}""")
                .put("/api/v1/plan-versions/" + version + "/content")
                .then()
                .statusCode(200);
        attached(administration, version);
        Call.as("bcp-author", administration)
                .header("If-Match", "*")
                .post("/api/v1/plan-versions/" + version + "/submit")
                .then()
                .statusCode(200);
        return version;
    }

    private static String attached(String administration, String version) {
        return Call.as("bcp-author", administration)
                .contentType("application/octet-stream")
                .body("text".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/plan-versions/" + version + "/attachments?name=roles.txt")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String first(String kind) {
        return Call.as("auditor", "XA")
                .get("/api/v1/estate/" + kind)
                .then()
                .extract()
                .path("items[0].id");
    }
}
