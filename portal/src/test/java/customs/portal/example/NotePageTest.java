package customs.portal.example;

import customs.portal.example.NoteService.Arrived;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a page of the portal behaves, from the list to each kind of refusal, shown on the worked page. */
@QuarkusTest
@QuarkusTestResource(NoteService.class)
@TestSecurity(user = "aeo-officer.xa", roles = "aeo-officer")
@OidcSecurity(claims = {@Claim(key = "sub", value = "u1"), @Claim(key = "administration", value = "XA")})
class NotePageTest {
    private Response form;

    @BeforeEach
    void forget() {
        NoteService.ARRIVED.clear();
    }

    @Test
    void aListLinksItsRecordsAndItsNextPage() {
        given().get("/example/notes")
                .then()
                .statusCode(200)
                .body(containsString("A &lt;note&gt;"), containsString("/example/notes?after=b+c"));
    }

    @Test
    void htmxGetsTheRowsAlone() {
        given().header("HX-Request", "true")
                .get("/example/notes")
                .then()
                .statusCode(200)
                .body(containsString("id=\"rows\""), not(containsString("<html")));
    }

    @Test
    void aDueDaySaysWhy() {
        given().get("/example/notes/n1")
                .then()
                .statusCode(200)
                .body(containsString("14 March 2026"), containsString("Why this day?"), containsString("Because."));
        given().header("Accept-Language", "fr")
                .get("/example/notes/n1")
                .then()
                .body(containsString("14 mars 2026"), containsString("Pourquoi cette date ?"));
    }

    @Test
    void theServiceGetsTokenLanguageAndKey() {
        submit("/example/notes/new", "title", "Fine")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/example/notes/n1?done=saved"));
        Arrived sent = NoteService.ARRIVED.getLast();
        assertTrue(sent.headers().get("Authorization").startsWith("Bearer "), "the person's token goes along");
        assertEquals("en", sent.headers().get("Accept-Language"));
        assertEquals(36, sent.headers().get("Idempotency-Key").length());
    }

    @Test
    void aDoubleClickIsOneSubmission() {
        RequestSpecification filled = fill("/example/notes/new", "title", "Fine");
        filled.post("/example/notes/new");
        filled.post("/example/notes/new");
        assertEquals(
                NoteService.ARRIVED.get(0).headers().get("Idempotency-Key"),
                NoteService.ARRIVED.get(1).headers().get("Idempotency-Key"));
        submit("/example/notes/new", "title", "Fine");
        assertNotEquals(
                NoteService.ARRIVED.get(0).headers().get("Idempotency-Key"),
                NoteService.ARRIVED.get(2).headers().get("Idempotency-Key"));
    }

    @Test
    void faultsStandAtTheFieldAndInTheSummary() {
        submit("/example/notes/new", "title", "refuse me")
                .then()
                .statusCode(422)
                .body(
                        containsString("<a href=\"#title\">Enter a title of your own.</a>"),
                        containsString("id=\"title-error\""),
                        containsString("value=\"refuse me\""),
                        containsString("A due day needs a page count."));
    }

    @Test
    void anUnreadableDayIsSaidWithoutAskingTheService() {
        submit("/example/notes/new", "due-day", "31", "due-month", "2", "due-year", "2026")
                .then()
                .statusCode(422)
                .body(containsString("id=\"due-error\""));
        assertEquals(0, NoteService.ARRIVED.size());
    }

    @Test
    void aDayIsEnteredInThreeParts() {
        submit("/example/notes/new", "title", "x", "due-day", "4", "due-month", "3", "due-year", "2026")
                .then()
                .statusCode(303);
        assertTrue(NoteService.ARRIVED.getLast().body().contains("\"due\":\"2026-03-04\""));
    }

    @Test
    void aRefusedRuleIsSaidInTheLanguageOfThePage() {
        submit("/example/notes/new", "title", "four eyes")
                .then()
                .statusCode(422)
                .body(containsString("A second person has to do this: You wrote it yourself."));
    }

    @Test
    void aStaleRecordKeepsTheEntries() {
        submit("/example/notes/n1", "/example/notes/n1/change", "title", "stale entry")
                .then()
                .statusCode(412)
                .body(containsString("Someone else changed this"), containsString("value=\"stale entry\""));
        assertEquals("\"3\"", NoteService.ARRIVED.get(1).headers().get("If-Match"));
    }

    @Test
    void aSilentServiceKeepsTheEntries() {
        submit("/example/notes/new", "title", "down")
                .then()
                .statusCode(503)
                .body(containsString("Nothing was lost"), containsString("value=\"down\""));
    }

    @Test
    void whatIsNotThereIsAPageOfItsOwn() {
        given().get("/example/notes/gone")
                .then()
                .statusCode(404)
                .body(containsString("cannot find"), containsString("abc123"));
        given().get("/example/notes/broken").then().statusCode(500).body(containsString("abc123"));
    }

    @Test
    void aFileIsOnlyEverAnAttachment() {
        given().get("/example/notes/n1/attachments/1")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("Content-Security-Policy", containsString("sandbox"));
    }

    @Test
    void aFileIsPassedOn() {
        Response page = given().get("/example/notes/n1");
        given().cookies(page.cookies())
                .multiPart("_csrf", hidden(page, "_csrf"))
                .multiPart("_form", hidden(page, "_form"))
                .multiPart("_key", hidden(page, "_key"))
                .multiPart("file", "proof.pdf", "%PDF-1.7".getBytes(), "application/pdf")
                .redirects()
                .follow(false)
                .post("/example/notes/n1/attach")
                .then()
                .statusCode(303);
        Arrived sent = NoteService.ARRIVED.getLast();
        assertTrue(sent.body().contains("filename=\"proof.pdf\""), sent.body());
        assertTrue(sent.body().contains("%PDF-1.7"));
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsRefusedAtItsField() {
        Response page = given().get("/example/notes/n1");
        NoteService.ARRIVED.clear();
        given().cookies(page.cookies())
                .multiPart("_csrf", hidden(page, "_csrf"))
                .multiPart("_form", hidden(page, "_form"))
                .multiPart("file", "proof.pdf", new byte[21 * 1024 * 1024], "application/pdf")
                .post("/example/notes/n1/attach")
                .then()
                .statusCode(422)
                .body(containsString("id=\"file-error\""), containsString("larger than 20 MB"));
        assertTrue(NoteService.ARRIVED.stream()
                .noneMatch(arrived -> arrived.method().equals("POST")));
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        given().formParam("title", "x").post("/example/notes/new").then().statusCode(400);
        assertEquals(0, NoteService.ARRIVED.size());
    }

    @Test
    @TestSecurity(user = "trader.alfa", roles = "trader")
    void anotherRoleIsToldSo() {
        given().get("/example/notes")
                .then()
                .statusCode(403)
                .contentType(equalTo("text/html;charset=UTF-8"))
                .body(allOf(containsString("not for your role"), containsString("trader.alfa")));
    }

    private Response submit(String page, String... entries) {
        return fill(page, entries).post(page);
    }

    private Response submit(String page, String action, String name, String value) {
        return fill(page, name, value)
                .formParam("version", hidden(form, "version"))
                .post(action);
    }

    private RequestSpecification fill(String page, String... entries) {
        form = given().get(page);
        RequestSpecification request =
                given().cookies(form.cookies()).redirects().follow(false);
        for (String field : new String[] {"_csrf", "_form", "_key"}) {
            request.formParam(field, hidden(form, field));
        }
        for (int i = 0; i < entries.length; i += 2) {
            request.formParam(entries[i], entries[i + 1]);
        }
        return request;
    }

    private static String hidden(Response page, String name) {
        return page.htmlPath().getString("**.find { it.@name == '" + name + "' }.@value");
    }
}
