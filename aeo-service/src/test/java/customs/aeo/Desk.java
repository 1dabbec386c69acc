package customs.aeo;

import customs.aeo.register.Followed;
import customs.platform.test.Contract;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import static io.restassured.RestAssured.given;

/** The people of the tests and what they do over HTTP; every call is held against the contract. */
public final class Desk {
    private static final AtomicInteger FIRMS = new AtomicInteger();

    private Desk() {}

    /** Ten in the morning, UTC, of a day. */
    public static void day(String day) {
        TestClock.set(day + "T10:00:00Z");
    }

    public static String officer() {
        return Tokens.of("aeo-officer").id("officer.xa").sign();
    }

    public static String decider() {
        return Tokens.of("aeo-decider").id("decider.xa").sign();
    }

    public static String clearance() {
        return Tokens.of("clearance-system").id("clearance-xa").sign();
    }

    public static String auditor() {
        return Tokens.of("auditor").id("auditor.xa").sign();
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).filter(Contract.filter());
    }

    /** For requests that are wrong on purpose. */
    public static RequestSpecification wrongly(String token) {
        return given().auth().oauth2(token).filter(Contract.responsesOnly()).contentType("application/json");
    }

    /** A firm of an administration with its trader. */
    public record Firm(String id, String number, String administration) {
        public String trader() {
            return Tokens.of("trader")
                    .id("trader." + number)
                    .administration(administration)
                    .operator(number)
                    .sign();
        }
    }

    public static Firm firm() {
        return firm("XA", "2015-01-01");
    }

    public static Firm firm(String administration, String establishedOn) {
        var number = "%s9%012d".formatted(administration, FIRMS.incrementAndGet());
        var officer = Tokens.of("aeo-officer")
                .id("officer." + administration)
                .administration(administration)
                .sign();
        var id = as(officer)
                .contentType("application/json")
                .body(Map.of(
                        "legalName",
                        "Demonstration firm " + number,
                        "country",
                        administration,
                        "establishedOn",
                        establishedOn,
                        "identifier",
                        Map.of("scheme", "TIN", "country", administration, "value", number, "validFrom", "2020-01-01")))
                .post("/api/v1/operators")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return new Firm(id, number, administration);
    }

    public static String draft(Firm firm, String... levels) {
        return as(firm.trader())
                .contentType("application/json")
                .body(Map.of("levels", List.of(levels)))
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void attach(Firm firm, String application, String document) {
        upload(firm.trader(), application, document, "file.txt", "Demonstration".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201);
    }

    public static Response upload(String token, String application, String document, String name, byte[] content) {
        var request = given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .queryParam("fileName", name)
                .body(content);
        if (document != null) {
            request.queryParam("document", document);
        }
        return request.post("/api/v1/applications/{id}/evidence", application);
    }

    public static Response read(String token, String application) {
        return as(token).get("/api/v1/applications/{id}", application);
    }

    public static String tag(String token, String application) {
        return read(token, application).then().statusCode(200).extract().header("ETag");
    }

    /** An act on an application with the version that the person sees now. */
    public static ValidatableResponse act(String token, String application, String act, Map<String, ?> body) {
        var request = as(token).header("If-Match", tag(token, application));
        if (body != null) {
            request.contentType("application/json").body(new TreeMap<>(body));
        }
        return request.post("/api/v1/applications/{id}/" + act, application).then();
    }

    public static ValidatableResponse act(String token, String application, String act) {
        return act(token, application, act, null);
    }

    /** A complete draft of a day. */
    public static String completeDraft(Firm firm, String day, String... levels) {
        day(day);
        var id = draft(firm, levels);
        attach(firm, id, firm.administration().equals("XB") ? "PROFILE" : "SAQ");
        return id;
    }

    /** A complete application, received on a day. */
    public static String submitted(Firm firm, String day, String... levels) {
        day(day);
        var id = draft(firm, levels);
        attach(firm, id, firm.administration().equals("XB") ? "PROFILE" : "SAQ");
        act(firm.trader(), id, "submission").statusCode(200);
        return id;
    }

    public static String accepted(Firm firm, String receivedOn, String noticeOn, String... levels) {
        var id = submitted(firm, receivedOn, levels);
        day(noticeOn);
        act(officer(), id, "acceptance", Map.of()).statusCode(200);
        return id;
    }

    public static String assessed(Firm firm, String receivedOn, String noticeOn, String finding, String... levels) {
        var id = accepted(firm, receivedOn, noticeOn, levels);
        act(officer(), id, "assessment").statusCode(200);
        var open = as(officer())
                .get("/api/v1/applications/{id}/verdicts", id)
                .then()
                .extract()
                .<List<Map<String, Object>>>path("$");
        for (var criterion : open) {
            act(
                            officer(),
                            id,
                            "verdicts",
                            Map.of(
                                    "level",
                                    criterion.get("level"),
                                    "criterion",
                                    criterion.get("criterion"),
                                    "finding",
                                    finding,
                                    "note",
                                    "Seen on site."))
                    .statusCode(200);
        }
        act(
                        officer(),
                        id,
                        "proposal",
                        Map.of("recommendation", finding.equals("MET") ? "GRANT" : "REFUSE", "reason", "As found."))
                .statusCode(200);
        return id;
    }

    public static String granted(Firm firm, String decidedOn, String... levels) {
        var received = LocalDate.parse(decidedOn).minusDays(60);
        var id = assessed(firm, received.toString(), received.plusDays(10).toString(), "MET", levels);
        day(decidedOn);
        act(decider(), id, "grant", Map.of("reason", "All criteria are met.")).statusCode(200);
        return id;
    }

    public static Response situation(Firm firm) {
        return as(firm.trader()).get("/api/v1/situation");
    }

    public static Response status(Firm firm, String on, String asKnownOn) {
        Followed.untilNow();
        var request = as(clearance());
        if (on != null) {
            request.queryParam("on", on);
        }
        if (asKnownOn != null) {
            request.queryParam("asKnownOn", asKnownOn);
        }
        return request.get("/api/v1/status/TIN/{number}", firm.number());
    }

    public static Response suspend(Firm firm, String criterion, String from) {
        var id = as(officer())
                .contentType("application/json")
                .body(Map.of(
                        "operatorId",
                        firm.id(),
                        "criterion",
                        criterion,
                        "ground",
                        "CONDITION_NOT_MET",
                        "reason",
                        "The condition is not met.",
                        "measures",
                        "Meet it.",
                        "measuresUntil",
                        LocalDate.parse(from).plusDays(90).toString(),
                        "from",
                        from))
                .post("/api/v1/suspensions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        return suspension(decider(), id, "confirmation", Map.of("reason", "Agreed."));
    }

    public static Response suspension(String token, String id, String act, Map<String, ?> body) {
        var tag = as(token)
                .get("/api/v1/suspensions/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return as(token)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/suspensions/{id}/" + act, id);
    }

    /** Anything that is changed with the version that the person sees now. */
    public static ValidatableResponse change(String token, String path, String act, Map<String, ?> body) {
        var tag = as(token).get(path).then().statusCode(200).extract().header("ETag");
        var request = as(token).header("If-Match", tag);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post(path + "/" + act).then();
    }

    /** Proposes a revocation by criterion. */
    public static Response revocation(Firm firm, String criterion) {
        return as(officer())
                .contentType("application/json")
                .body(Map.of(
                        "kind",
                        "REVOCATION",
                        "operatorId",
                        firm.id(),
                        "criterion",
                        criterion,
                        "reason",
                        "The criterion is no longer met."))
                .post("/api/v1/revocations");
    }

    /** Revoked on the day of the clock after a hearing; returns its path. */
    public static String revoked(Firm firm, String criterion) {
        var path = "/api/v1/revocations/"
                + revocation(firm, criterion).then().statusCode(201).extract().<String>path("id");
        change(decider(), path, "hearing", Map.of("grounds", "No longer met.")).statusCode(200);
        change(firm.trader(), path, "hearing/answer", Map.of("answer", "It is.", "nothingFurther", true))
                .statusCode(200);
        change(decider(), path, "confirmation", Map.of("reason", "Not met.")).statusCode(200);
        return path;
    }

    /** Somebody who had no part in what the other decider decided. */
    public static String otherDecider() {
        return Tokens.of("aeo-decider").id("decider-2.xa").sign();
    }

    public static Response appeal(Firm firm, String against, String decision) {
        return as(firm.trader())
                .contentType("application/json")
                .body(Map.of("against", against, "decisionId", decision, "grounds", "The facts are otherwise."))
                .post("/api/v1/appeals");
    }

    /** An act on an appeal with the version that the person sees now. */
    public static ValidatableResponse appealAct(String token, String id, String act, Map<String, ?> body) {
        var tag = as(token)
                .get("/api/v1/appeals/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        var request = as(token).header("If-Match", tag);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/api/v1/appeals/{id}/" + act, id).then();
    }

    /** Refused on a day after a hearing; nothing of it is met. */
    public static String refused(Firm firm, String decidedOn, String... levels) {
        var received = LocalDate.parse(decidedOn).minusDays(60);
        var id = assessed(firm, received.toString(), received.plusDays(10).toString(), "NOT_MET", levels);
        day(decidedOn);
        act(decider(), id, "hearing", Map.of("grounds", "No criterion is met.")).statusCode(200);
        act(firm.trader(), id, "hearing/answer", Map.of("answer", "They are.", "nothingFurther", true))
                .statusCode(200);
        act(decider(), id, "refusal", Map.of("reason", "Not met.")).statusCode(200);
        return id;
    }

    public static void consent(Firm firm, boolean given) {
        var tag = as(firm.trader())
                .get("/api/v1/operators/{id}", firm.id())
                .then()
                .extract()
                .header("ETag");
        as(firm.trader())
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of())
                .post("/api/v1/operators/{id}/" + (given ? "consents" : "consent-withdrawals"), firm.id())
                .then()
                .statusCode(200);
    }
}
