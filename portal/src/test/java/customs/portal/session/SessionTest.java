package customs.portal.session;

import customs.portal.example.NoteService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import org.junit.jupiter.api.Test;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What happens without a session, and what comes back with the next one. */
@QuarkusTest
@QuarkusTestResource(NoteService.class)
class SessionTest {
    private static final String PAGE = "/example/notes/new";

    @Inject
    Seal seal;

    @Inject
    Parking parking;

    @Test
    void aPageLeadsToSignInAndBack() {
        nowhere()
                .get("/example/notes?after=x")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?to=%2Fexample%2Fnotes%3Fafter%3Dx&ui_locales=en"));
    }

    @Test
    void aPieceOfAPageMakesTheBrowserGoThere() {
        nowhere()
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost:8080/example/notes?x=1")
                .get("/example/notes")
                .then()
                .statusCode(401)
                .header("HX-Redirect", "/sign-in?to=%2Fexample%2Fnotes%3Fx%3D1&ui_locales=en");
    }

    @Test
    void withoutKeycloakSignInSaysSo() {
        nowhere()
                .get("/sign-in?to=/")
                .then()
                .statusCode(503)
                .body(containsString("You cannot sign in just now"), containsString("Nothing was lost"));
    }

    @Test
    void aFormIsParkedOnItsPage() {
        Response parked = nowhere()
                .formParam("title", "Half written")
                .formParam(FormContext.FIELD, new FormContext("u1", PAGE, false).sealed(seal))
                .post(PAGE);
        parked.then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?to=%2Fexample%2Fnotes%2Fnew&ui_locales=en"));
        Cookie cookie = parked.detailedCookie("parked-0");
        assertEquals(PAGE, cookie.getPath());
        assertTrue(cookie.isHttpOnly());
        ParkedForm form = parking.find(name -> parked.cookie(name), PAGE, "u1").orElseThrow();
        assertEquals(List.of("Half written"), form.values().get("title"));
    }

    @Test
    void filesAreNamedButNotKept() {
        Response parked = nowhere()
                .multiPart("title", "Half written")
                .multiPart(FormContext.FIELD, new FormContext("u1", PAGE, false).sealed(seal))
                .multiPart("file", "proof.pdf", new byte[2_000_000], "application/pdf")
                .post(PAGE);
        parked.then().statusCode(303);
        ParkedForm form = parking.find(name -> parked.cookie(name), PAGE, "u1").orElseThrow();
        assertEquals(List.of("file"), form.files());
        assertEquals(List.of("Half written"), form.values().get("title"));
    }

    @Test
    void whatIsTooLongForCookiesWaitsInThePage() {
        byte[] noise = new byte[60_000];
        new Random(7).nextBytes(noise);
        String long60 = Base64.getEncoder().encodeToString(noise);
        Response waiting = nowhere()
                .formParam("title", long60)
                .formParam(FormContext.FIELD, new FormContext("u1", PAGE, false).sealed(seal))
                .post(PAGE);
        waiting.then().statusCode(401).body(containsString("nothing was sent"));
        assertEquals(long60, waiting.htmlPath().getString("**.find { it.@name == 'title' }.@value"));
    }

    @Test
    @TestSecurity(user = "aeo-officer.xa", roles = "aeo-officer")
    @OidcSecurity(claims = @Claim(key = "sub", value = "u2"))
    void aFormLeftOpenByAnotherPersonIsNotSent() {
        Response page = given().get(PAGE);
        nowhere()
                .cookies(page.cookies())
                .formParam("_csrf", page.htmlPath().getString("**.find { it.@name == '_csrf' }.@value"))
                .formParam(FormContext.FIELD, new FormContext("u1", PAGE, false).sealed(seal))
                .formParam("title", "x")
                .post(PAGE)
                .then()
                .statusCode(400);
    }

    @Test
    void aFormThatWeDidNotDrawIsDropped() {
        Response dropped = nowhere()
                .formParam("title", "x")
                .formParam(FormContext.FIELD, "made up")
                .post(PAGE);
        dropped.then().statusCode(303).header("Location", endsWith("/sign-in?to=%2F&ui_locales=en"));
        assertFalse(dropped.cookies().containsKey("parked-0"));
    }

    @Test
    @TestSecurity(user = "aeo-officer.xa", roles = "aeo-officer")
    @OidcSecurity(claims = @Claim(key = "sub", value = "u1"))
    void theNextSessionShowsTheEntries() {
        Response page = withParked("u1").get(PAGE);
        page.then()
                .statusCode(200)
                .body(
                        containsString("value=\"Half &quot;written&quot;\""),
                        containsString("You were signed out in the meantime"),
                        containsString("Choose them again"));
        String context = page.htmlPath().getString("**.find { it.@name == '_form' }.@value");
        assertTrue(FormContext.open(seal, context).orElseThrow().restored());
        Response sent = given().cookies(page.cookies())
                .formParam("_csrf", page.htmlPath().getString("**.find { it.@name == '_csrf' }.@value"))
                .formParam("_form", context)
                .formParam("title", "Whole")
                .redirects()
                .follow(false)
                .post(PAGE);
        sent.then().statusCode(303);
        assertEquals(0, sent.detailedCookie("parked-0").getMaxAge(), "sent again: nothing is left behind");
    }

    @Test
    @TestSecurity(user = "aeo-officer.xa", roles = "aeo-officer")
    @OidcSecurity(claims = @Claim(key = "sub", value = "u2"))
    void anotherPersonSeesAnEmptyForm() {
        withParked("u1").get(PAGE).then().statusCode(200).body(not(containsString("written")));
    }

    @Test
    void signOutWithoutASessionIsNoError() {
        nowhere().get("/sign-out").then().statusCode(303).header("Location", endsWith("/signed-out"));
        given().get("/signed-out").then().statusCode(200).body(containsString("You are signed out"));
    }

    @Test
    void theLanguageIsRememberedAndThePageKept() {
        nowhere()
                .urlEncodingEnabled(false)
                .get("/language/fr?to=%2Fabout%3Fx%3D1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/about?x=1"))
                .cookie("lang", "fr");
        nowhere().get("/language/fr?to=//elsewhere.example").then().header("Location", endsWith("/"));
        given().get("/language/xx").then().statusCode(400);
        given().cookie("lang", "fr")
                .get("/")
                .then()
                .body(containsString("lang=\"fr\""), containsString("Se connecter"));
    }

    private RequestSpecification withParked(String person) {
        RequestSpecification request = given();
        List<NewCookie> cookies = parking.park(
                        new FormContext(person, PAGE, false),
                        Map.of("title", List.of("Half \"written\"")),
                        List.of("file"))
                .orElseThrow();
        cookies.stream()
                .filter(cookie -> !cookie.getValue().isEmpty())
                .forEach(cookie -> request.cookie(cookie.getName(), cookie.getValue()));
        return request;
    }

    private static RequestSpecification nowhere() {
        return given().redirects().follow(false);
    }
}
