package customs.monitoring;

import customs.platform.test.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static customs.monitoring.Walk.as;
import static customs.monitoring.Walk.secretary;
import static customs.monitoring.Walk.wrongly;

/** Walks a recommendation of a body through its stages over HTTP. */
public record Recommending(String body, String id) {
    public static final String TO_XA = "\"addressee\":\"MEMBER\",\"member\":\"XA\",\"dueOn\":\"2027-06-30\"";

    /** @param to addressee and what belongs to it, as JSON fields */
    public static Recommending draft(String body, String to) {
        return new Recommending(
                body,
                as(secretary(body))
                        .body(input(body, to))
                        .post("/api/v1/recommendations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    public static String input(String body, String to) {
        return "{\"body\":\"%s\",\"title\":\"Demonstration: plans\",\"text\":\"Review continuity plans.\","
                        .formatted(body)
                + "\"commitment\":\"C1_2\",\"demonstration\":true," + to + "}";
    }

    public JsonPath view(Tokens who) {
        return as(who).get("/api/v1/recommendations/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public String tag() {
        return "\"" + view(secretary(body)).getInt("version") + "\"";
    }

    public Response act(Tokens who, String act, String json) {
        var request = wrongly(who).header("If-Match", tag());
        return (json == null ? request : request.body(json)).post("/api/v1/recommendations/{id}/" + act, id);
    }

    private Recommending did(String act, String json, String stage) {
        act(secretary(body), act, json).then().statusCode(200).body("stage", org.hamcrest.Matchers.equalTo(stage));
        return this;
    }

    public Recommending tabled(Walk.Sitting sitting) {
        return did("propose", null, "PROPOSED")
                .did("table", "{\"session\":\"%s\",\"item\":\"%s\"}".formatted(sitting.id(), sitting.item()), "TABLED");
    }

    public Recommending endorsed() {
        return did("conclusion", "{\"endorsed\":true,\"paragraphs\":\"41\"}", "ADOPTED");
    }

    public Recommending addressed() {
        return did("address", null, "ADDRESSED");
    }
}
