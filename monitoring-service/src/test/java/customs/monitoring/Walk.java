package customs.monitoring;

import customs.platform.test.Contract;
import customs.platform.test.TestClock;
import customs.platform.test.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Walks a report of a demonstration Member through its stages over HTTP; each walk has a cycle of its own. */
public final class Walk {
    private static final AtomicInteger YEAR = new AtomicInteger(Integer.getInteger("customs.test.year", 2030));

    public final int year;
    public final String cycle;
    public final String report;
    public final String neighbour;
    private final String administration;

    private Walk(int year, String cycle, String administration, String report, String neighbour) {
        this.administration = administration;
        this.year = year;
        this.cycle = cycle;
        this.report = report;
        this.neighbour = neighbour;
    }

    /** A cycle whose window is open: it is 15 January after the data year. */
    public static Walk begin() {
        return begin(true);
    }

    /** @param full whether biennial indicators are asked */
    public static Walk begin(boolean full) {
        int year = next();
        TestClock.set("%d-01-15T09:00:00Z".formatted(year + 1));
        return schedule(year, full);
    }

    public static int next() {
        int year = YEAR.getAndIncrement();
        System.setProperty("customs.test.year", Integer.toString(year + 1));
        return year;
    }

    public static Walk schedule(int year, boolean full) {
        String cycle = cycle(year, true, full);
        return new Walk(year, cycle, "XA", find(cycle, "XA"), find(cycle, "XB"));
    }

    /** A cycle of all Members, seen as each of the given ones. */
    public static List<Walk> ofMembers(List<String> administrations) {
        int year = next();
        TestClock.set("%d-01-15T09:00:00Z".formatted(year + 1));
        String cycle = cycle(year, false, true);
        return administrations.stream()
                .map(code -> new Walk(year, cycle, code, find(cycle, code), null))
                .toList();
    }

    /** A cycle of the demonstration, seen as each of the given Members of its region. */
    public static List<Walk> ofRegion(List<String> administrations) {
        int year = next();
        TestClock.set("%d-01-15T09:00:00Z".formatted(year + 1));
        String cycle = cycle(year, true, true);
        return administrations.stream()
                .map(code -> new Walk(year, cycle, code, find(cycle, code), find(cycle, "XA")))
                .toList();
    }

    private static String cycle(int year, boolean demonstration, boolean full) {
        return as(analyst())
                .body("{\"dataYear\":%d,\"demonstration\":%s,\"fullSet\":%s}".formatted(year, demonstration, full))
                .post("/api/v1/cycles")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** The contributor of this walk's Member. */
    public Tokens mine() {
        return contributor().administration(administration);
    }

    /** The validator of this walk's Member. */
    public Tokens signer() {
        return validator().administration(administration);
    }

    private static String find(String cycle, String administration) {
        return as(contributor().administration(administration))
                .get("/api/v1/reports?cycle={c}", cycle)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    public static Tokens contributor() {
        return Tokens.of("report-contributor").id("ann");
    }

    public static Tokens validator() {
        return Tokens.of("report-validator").id("val");
    }

    public static Tokens analyst() {
        return Tokens.of("analyst").id("wco").administration(null);
    }

    public static Tokens secretary(String body) {
        return Tokens.of("body-secretary")
                .id("sec-" + body)
                .administration(null)
                .body(body);
    }

    public static Tokens delegate(String body) {
        return Tokens.of("delegate").id("del-" + body).administration(null).body(body);
    }

    /** A request whose form and answer are held against the contract. */
    public static RequestSpecification as(Tokens who) {
        return given().filter(Contract.filter()).auth().oauth2(who.sign()).contentType(ContentType.JSON);
    }

    /** A request that is wrong on purpose; the answer is held against the contract. */
    public static RequestSpecification wrongly(Tokens who) {
        return given().filter(Contract.responsesOnly())
                .auth()
                .oauth2(who.sign())
                .contentType(ContentType.JSON);
    }

    public JsonPath view(Tokens who) {
        return as(who).get("/api/v1/reports/{id}", report)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public String stage(Tokens who) {
        return view(who).getString("stage");
    }

    public String tag(Tokens who) {
        return "\"" + view(who).getInt("version") + "\"";
    }

    public String sectionTag(String theme) {
        return "\"" + view(mine()).getInt("sections.find { it.theme == '" + theme + "' }.version") + "\"";
    }

    /** Saves points of one theme as they are given, in JSON. */
    public Response save(Tokens who, String theme, String tag, String points) {
        return wrongly(who)
                .header("If-Match", tag)
                .body("{\"points\":[" + points + "]}")
                .put("/api/v1/reports/{id}/sections/{theme}", report, theme);
    }

    public Walk saved(String theme, String points) {
        save(mine(), theme, sectionTag(theme), points).then().statusCode(200);
        return this;
    }

    /** One answer in every theme that has a mandatory point. */
    public Walk filled() {
        saved("T1", "{\"indicator\":\"I1_01\",\"level\":2}");
        saved("T2", "{\"indicator\":\"I2_01\",\"yes\":true}");
        saved("T3", "{\"indicator\":\"I3_01\",\"value\":97.2},{\"indicator\":\"I3_04\",\"level\":2}");
        saved("T4", "{\"indicator\":\"I4_01\",\"value\":4}");
        saved("T6", "{\"indicator\":\"I6_01\",\"numerator\":30,\"denominator\":40}");
        return this;
    }

    /** An act on the report without a body, with the version that the actor sees. */
    public Response act(Tokens who, String act) {
        return act(who, act, tag(who));
    }

    public Response act(Tokens who, String act, String tag) {
        return wrongly(who).header("If-Match", tag).post("/api/v1/reports/{id}/" + act, report);
    }

    public Response act(Tokens who, String act, String tag, String body) {
        return wrongly(who).header("If-Match", tag).body(body).post("/api/v1/reports/{id}/" + act, report);
    }

    private Walk did(Tokens who, String act, String stage) {
        act(who, act).then().statusCode(200);
        assertEquals(stage, stage(who));
        return this;
    }

    public Walk sent() {
        return filled().did(mine(), "send-for-validation", "IN_VALIDATION");
    }

    public Walk signed() {
        return sent().did(signer(), "sign", "SUBMITTED");
    }

    public Walk underCheck() {
        return signed().did(analyst(), "check", "UNDER_CHECK");
    }

    public Walk accepted() {
        return underCheck().did(analyst(), "accept", "ACCEPTED");
    }

    /** Both bodies have concluded. */
    public Walk reviewed() {
        accepted();
        List<Sitting> sittings = List.of(table("EC"), table("PTC"));
        for (Sitting sitting : sittings) {
            sitting.move("IN_SESSION").then().statusCode(200);
            sitting.outcome(report, "ENDORSED").then().statusCode(201);
        }
        return this;
    }

    public Walk published() {
        return reviewed().did(analyst(), "publish", "PUBLISHED");
    }

    /** Before both bodies, whose sessions have called for documents. */
    public Walk tabled() {
        accepted();
        table("EC");
        table("PTC");
        return this;
    }

    public Sitting table(String body) {
        Sitting sitting = Sitting.open(body, year, neighbour != null);
        sitting.table(report).then().statusCode(201);
        return sitting;
    }

    public static Instant at(String instant) {
        return Instant.parse(instant);
    }

    /** A session of a body with one item. */
    public record Sitting(String body, String id, String item) {
        private static final AtomicInteger DAY = new AtomicInteger();

        public static Sitting open(String body, int year) {
            return open(body, year, true);
        }

        public static Sitting open(String body, int year, boolean demonstration) {
            LocalDate from = LocalDate.of(year + 1, 3, 1).plusDays(DAY.getAndIncrement());
            JsonPath session = as(secretary(body))
                    .body(("{\"body\":\"%s\",\"label\":\"Demonstration session\",\"from\":\"%s\",\"to\":\"%s\","
                                    + "\"demonstration\":%s}")
                            .formatted(body, from, from.plusDays(3), demonstration))
                    .post("/api/v1/sessions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            Sitting planned = new Sitting(body, session.getString("id"), null);
            planned.move("CALL_FOR_DOCS").then().statusCode(200);
            String item = as(secretary(body))
                    .header("If-Match", planned.tag())
                    .body("{\"title\":\"Implementation of the Resolution\",\"action\":\"DISCUSS\"}")
                    .post("/api/v1/sessions/{id}/agenda-items", planned.id)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("items[0].id");
            return new Sitting(body, planned.id, item);
        }

        public String tag() {
            return as(secretary(body)).get("/api/v1/sessions/{id}", id).getHeader("ETag");
        }

        public Response move(String stage) {
            return as(secretary(body))
                    .header("If-Match", tag())
                    .body("{\"stage\":\"%s\"}".formatted(stage))
                    .post("/api/v1/sessions/{id}/stage", id);
        }

        public Response table(String report) {
            return as(secretary(body))
                    .header("If-Match", tag())
                    .body("{\"report\":\"%s\"}".formatted(report))
                    .post("/api/v1/sessions/{id}/agenda-items/{item}/reports", id, item);
        }

        public Response outcome(String report, String outcome) {
            return as(secretary(body))
                    .header("If-Match", tag())
                    .body("{\"report\":\"%s\",\"outcome\":\"%s\",\"text\":\"As discussed.\",\"paragraphs\":\"41–48\"}"
                            .formatted(report, outcome))
                    .post("/api/v1/sessions/{id}/agenda-items/{item}/outcomes", id, item);
        }
    }
}
