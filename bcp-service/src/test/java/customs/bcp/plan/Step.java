package customs.bcp.plan;

import customs.bcp.Call;
import customs.bcp.Estates;
import io.restassured.response.ValidatableResponse;

/** Walks a version of a plan through its stages as the people of one administration. */
final class Step {
    private final String administration;
    private final String planId;
    private String versionId;

    /** Opens a plan over an estate with a breaching service SLOW and a good one FAST. */
    Step(String administration) {
        this.administration = administration;
        Estates.breaching(administration);
        var plan = Call.as("bcp-author", administration)
                .body("{\"code\":\"P\",\"title\":\"Plan\",\"type\":\"SERVICE\"}")
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract();
        planId = plan.path("id");
        versionId = plan.path("versions[0].id");
    }

    String plan() {
        return planId;
    }

    String version() {
        return versionId;
    }

    static String content(String services, String treatments) {
        return """
                {"reviewIntervalMonths":12,"services":[%s],"parties":[],
                "sections":[{"section":"MANDATE","phase":"RESPONSE","text":"Décidé à l’été → now"}],
                "criteria":[{"kind":"ACTIVATION","text":"down","afterSeconds":3600},{"kind":"DEACTIVATION","text":"back"}],
                "tasks":[{"code":"T1","phase":"RESPONSE","title":"Look","ownerRole":"Officer","alternateRole":"Lead","use":"BOTH"}],
                "treatments":[%s]}""".formatted(services, treatments);
    }

    static String treatment(String kind, String due) {
        return "{\"service\":\"SLOW\",\"kind\":\"%s\",\"text\":\"x\",\"ownerRole\":\"Head\",\"due\":\"%s\"}"
                .formatted(kind, due);
    }

    ValidatableResponse write(String content) {
        return Call.as("bcp-author", administration)
                .header("If-Match", "*")
                .body(content)
                .put("/api/v1/plan-versions/" + versionId + "/content")
                .then();
    }

    ValidatableResponse act(String role, String act, String body) {
        return act(role, act, body, "*");
    }

    ValidatableResponse act(String role, String act, String body, String ifMatch) {
        var request = Call.as(role, administration).header("If-Match", ifMatch);
        if (body != null) {
            request.body(body);
        }
        return request.post("/api/v1/plan-versions/" + versionId + "/" + act).then();
    }

    ValidatableResponse read(String role) {
        return Call.as(role, administration)
                .get("/api/v1/plan-versions/" + versionId)
                .then()
                .statusCode(200);
    }

    void submitted(String services, String treatments) {
        write(content(services, treatments)).statusCode(200);
        act("bcp-author", "submit", null).statusCode(200);
    }

    void effective() {
        submitted("\"FAST\"", "");
        act("bcp-approver", "approve", null).statusCode(200);
        act("bcp-approver", "publish", "{}").statusCode(200);
    }

    /** Begins the next version; acts go to it from now on. */
    void revise() {
        versionId = Call.as("bcp-author", administration)
                .post("/api/v1/plans/" + planId + "/versions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
