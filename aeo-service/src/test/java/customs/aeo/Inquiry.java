package customs.aeo;

import customs.aeo.Desk.Firm;
import io.restassured.response.ValidatableResponse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.as;
import static io.restassured.RestAssured.given;

/** What people do with a questionnaire over HTTP. */
public final class Inquiry {
    private Inquiry() {}

    static String path(String application) {
        return "/api/v1/applications/%s/questionnaire".formatted(application);
    }

    static ValidatableResponse start(String token, String application, Integer people, String... roles) {
        var body = new LinkedHashMap<String, Object>(Map.of("roles", List.of(roles)));
        if (people != null) {
            body.put("people", people);
        }
        return as(token)
                .contentType("application/json")
                .body(body)
                .post(path(application))
                .then();
    }

    static ValidatableResponse read(String token, String application) {
        return as(token).get(path(application)).then();
    }

    static ValidatableResponse section(String token, String application, String section) {
        return as(token).get(path(application) + "/sections/" + section).then();
    }

    /** Changes a section with the version that the person sees now. */
    static ValidatableResponse answer(
            String token, String application, String section, List<Map<String, Object>> answers) {
        var tag = section(token, application, section).extract().header("ETag");
        return answer(token, application, section, tag, answers);
    }

    static ValidatableResponse answer(
            String token, String application, String section, String tag, List<Map<String, Object>> answers) {
        return as(token)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("answers", answers))
                .put(path(application) + "/sections/" + section)
                .then();
    }

    static Map<String, Object> says(String question, String... values) {
        return new LinkedHashMap<>(Map.of("question", question, "values", List.of(values)));
    }

    static Map<String, Object> refers(String question, String evidence, String... values) {
        var answer = says(question, values);
        answer.putAll(Map.of("evidenceId", evidence, "page", "3", "revision", "2"));
        return answer;
    }

    static io.restassured.response.Response upload(
            String token, String application, String name, String validUntil, byte[] content) {
        var request = given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .queryParam("fileName", name)
                .body(content);
        if (validUntil != null) {
            request.queryParam("validUntil", validUntil);
        }
        return request.post(path(application) + "/evidence");
    }

    static String pdf(Firm firm, String application) {
        return upload(
                        firm.trader(),
                        application,
                        "plan.pdf",
                        null,
                        "%PDF-1.7 demonstration".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse judge(String token, String application, String section, List<Map<String, ?>> reviews) {
        return Desk.change(token, path(application) + "/sections/" + section, "reviews", Map.of("reviews", reviews));
    }

    /** Answers everything that is asked, question after question as it appears. */
    static void answerAll(Firm firm, String application) {
        var document = pdf(firm, application);
        var sections = read(firm.trader(), application).extract().<List<String>>path("sections.code");
        for (var section : sections) {
            for (int pass = 0; pass < 3; pass++) {
                var open = section(firm.trader(), application, section)
                        .extract()
                        .<List<Map<String, Object>>>path("questions")
                        .stream()
                        .filter(question -> question.get("answer") == null)
                        .map(question -> some(question, document))
                        .toList();
                if (!open.isEmpty()) {
                    answer(firm.trader(), application, section, open).statusCode(200);
                }
            }
        }
    }

    private static Map<String, Object> some(Map<String, Object> question, String document) {
        var code = (String) question.get("code");
        return switch ((String) question.get("type")) {
            case "YES_NO" -> says(code, "YES");
            case "NUMBER" -> says(code, "12.5");
            case "DATE" -> says(code, "2025-01-31");
            case "DOCUMENT" -> refers(code, document);
            case "CHOICE", "CHOICES" -> {
                @SuppressWarnings("unchecked")
                var options = (List<Map<String, String>>) question.get("options");
                yield says(code, options.getFirst().get("code"));
            }
            default -> says(code, "As described.");
        };
    }

    /** A questionnaire that was started by the firm, answered and handed in. */
    public static void handedIn(Firm firm, String application) {
        start(firm.trader(), application, 50, "IMPORTER").statusCode(201);
        answerAll(firm, application);
        Desk.change(firm.trader(), path(application), "submission", null).statusCode(200);
    }

    static List<Map<String, ?>> accepted(String token, String application, String section) {
        var reviews = new ArrayList<Map<String, ?>>();
        section(token, application, section)
                .extract()
                .<List<Map<String, Object>>>path("questions")
                .forEach(question -> reviews.add(Map.of("question", question.get("code"), "accepted", true)));
        return reviews;
    }
}
