package customs.monitoring;

import customs.monitoring.report.EvidenceTest;
import customs.platform.test.RoleMatrix;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.as;

/** Every role tries every operation on its own and on another administration's things. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class RoleMatrixTest {
    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void everyCellHolds() {
        String results = Walk.begin().published().cycle;
        as(analyst()).post("/api/v1/results/{cycle}", results).then().statusCode(201);
        Walk walk = Walk.begin();
        String evidence = EvidenceTest.attach(walk, "I3_01", EvidenceTest.PDF)
                .then()
                .statusCode(201)
                .extract()
                .path("sections.points.flatten().find { it.indicator == 'I3_01' }.evidence[0].id");
        walk.underCheck();
        as(analyst())
                .body("{\"indicator\":\"I3_01\",\"text\":\"Of all declarations?\"}")
                .post("/api/v1/reports/{id}/queries", walk.report)
                .then()
                .statusCode(201);
        var query = walk.view(analyst());
        String id = query.getString("queries[0].id");
        as(analyst())
                .header("If-Match", "\"" + query.getInt("queries[0].version") + "\"")
                .post("/api/v1/reports/{id}/queries/{q}/close", walk.report, id)
                .then()
                .statusCode(200);
        walk.act(analyst(), "accept").then().statusCode(200);
        walk.table("EC");
        Walk.Sitting ptc = walk.table("PTC");
        ptc.move("IN_SESSION").then().statusCode(200);
        String recommendation = Recommending.draft("PTC", Recommending.TO_XA)
                .tabled(ptc)
                .endorsed()
                .addressed()
                .id();
        String document = SessionPapers.add(ptc, "PC0602", "PUBLIC");
        RoleMatrix.check(new Things(walk, id, ptc, recommendation, results, document, evidence));
    }

    private record Things(
            Walk walk,
            String query,
            Walk.Sitting sitting,
            String recommendation,
            String results,
            String document,
            String evidence)
            implements RoleMatrix.Things {
        @Override
        public Map<String, String> parameters(String operation) {
            var parameters = new HashMap<String, String>();
            switch (operation) {
                case "describeProblem" -> parameters.put("slug", "self-validation");
                case "readHistory" -> parameters.put("aggregate", walk.report);
                case "readCycle", "readMemberTable" -> parameters.put("code", walk.cycle);
                case "readRegionScores" -> parameters.putAll(Map.of("code", walk.cycle, "region", "XR"));
                case "readIndicator" -> parameters.put("code", "I3_01");
                case "readReportVersion" -> parameters.putAll(Map.of("id", walk.report, "number", "1"));
                case "saveSection" -> parameters.putAll(Map.of("id", walk.report, "theme", "T3"));
                case "attachEvidence" ->
                    parameters.putAll(Map.of("id", walk.report, "indicator", "I3_01", "name", "A count"));
                case "readEvidence", "detachEvidence" ->
                    parameters.putAll(Map.of("id", walk.report, "evidence", evidence));
                case "remarkOnFigure", "discloseFigure" ->
                    parameters.putAll(Map.of("id", walk.report, "indicator", "I5_07"));
                case "answerQuery", "closeQuery" -> parameters.putAll(Map.of("id", walk.report, "query", query));
                case "readSession",
                        "moveSession",
                        "rescheduleSession",
                        "cancelSession",
                        "printSessionPack",
                        "readWrittenPhase",
                        "intervene",
                        "addAgendaItem" -> parameters.put("id", sitting.id());
                case "compareCatalogues", "activateCatalogue" -> parameters.put("version", "2024-1");
                case "readTrend" -> parameters.put("code", "MEMBER");
                case "readResults", "readResultIndicators", "publishResults", "exportResults" ->
                    parameters.put("cycle", results);
                case "grantLockException" -> parameters.putAll(Map.of("code", walk.cycle, "member", "XA"));
                case "listSessionDocuments", "addSessionDocument" -> parameters.put("id", sitting.id());
                case "readSessionDocument" -> parameters.putAll(Map.of("id", sitting.id(), "document", document));
                case "readBodyCalendar" -> parameters.put("body", "PTC");
                case "readMemberCalendar" -> parameters.put("member", "XA");
                case "readFollowUp" -> parameters.put("member", "XA");
                case "readRecommendation",
                        "reviseRecommendation",
                        "proposeRecommendation",
                        "tableRecommendation",
                        "concludeRecommendation",
                        "recordCouncilDecision",
                        "addressRecommendation",
                        "withdrawRecommendation",
                        "lapseRecommendation",
                        "supersedeRecommendation",
                        "decideExtension",
                        "respondToRecommendation",
                        "reportImplementation",
                        "verifyRecommendation",
                        "requestExtension" -> parameters.put("id", recommendation);
                case "tableReport", "recordOutcome" ->
                    parameters.putAll(Map.of("id", sitting.id(), "item", sitting.item()));
                case "readReport",
                        "acceptReport",
                        "beginCheck",
                        "readFactSheet",
                        "printFactSheet",
                        "readTemplate",
                        "simulateReport",
                        "takeTemplate",
                        "askSistersAgain",
                        "askQuery",
                        "returnReport",
                        "returnToDraft",
                        "sendForValidation",
                        "signReport",
                        "publishReport",
                        "askAmendment",
                        "openAmendment",
                        "declineAmendment",
                        "withdrawReport" -> parameters.put("id", walk.report);
                default -> {
                    // no parameters
                }
            }
            return parameters;
        }

        /** Well-formed, so that a foreign thing is what it fails on. */
        @Override
        public String body(String operation) {
            return switch (operation) {
                case "saveSection" -> "{\"points\":[{\"indicator\":\"I3_01\",\"value\":97}]}";
                case "discloseFigure" -> "{\"disclosure\":\"PUBLIC\"}";
                case "remarkOnFigure" -> "{\"kind\":\"COMMENT\",\"text\":\"As counted.\"}";
                case "simulateReport" -> "{\"observations\":[{\"indicator\":\"I3_01\",\"value\":90}]}";
                case "answerQuery" -> "{\"text\":\"Yes.\"}";
                case "returnToDraft", "withdrawReport", "askAmendment", "declineAmendment" ->
                    "{\"reason\":\"Under revision.\"}";
                case "respondToRecommendation" -> "{\"response\":\"ACCEPTED\"}";
                case "reportImplementation" -> "{\"implementation\":\"LIMITED\",\"text\":\"Begun.\"}";
                case "requestExtension" -> "{\"months\":6,\"reason\":\"A new system.\"}";
                default -> "{}";
            };
        }

        @Override
        public Tokens token(String role, String administration) {
            Tokens token = Tokens.of(role).administration(administration);
            return switch (role) {
                case "body-secretary", "delegate" -> token.body("PTC");
                default -> token;
            };
        }
    }
}
