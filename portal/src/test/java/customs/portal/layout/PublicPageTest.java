package customs.portal.layout;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pages anybody may see, the headers of every answer, and the frame around the content. */
@QuarkusTest
class PublicPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/accessibility", "/signed-out", "/nothing-here"})
    void everyAnswerIsProtected(String path) {
        Response response = given().get(path);
        response.then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString("style-src 'self';"),
                                containsString("form-action 'self' http://127.0.0.1:8180"),
                                not(containsString("unsafe"))));
        for (String address : response.htmlPath().getList("**.findAll { it.name() == 'script' }.@src", String.class)) {
            assertTrue(address.startsWith("/assets/"), address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/accessibility"})
    void bothLanguages(String path) {
        given().header("Accept-Language", "fr")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"fr\""));
        given().header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"en\""));
    }

    @Test
    void whatScriptsAndStylesHoldIsInTheirAddress() {
        List<String> addresses =
                given().get("/").htmlPath().getList("**.findAll { it.name() == 'link' }.@href", String.class);
        assertEquals(3, addresses.size());
        for (String address : addresses) {
            given().get(address).then().statusCode(200).header("Cache-Control", "public, max-age=31536000, immutable");
        }
        String old = addresses.get(1).replaceAll("/assets/[0-9a-f]+/", "/assets/0000000000000000/");
        given().get(old).then().statusCode(200).header("Cache-Control", "no-cache");
        given().get("/assets/0/application.properties").then().statusCode(404);
    }

    @Test
    void librariesAreReachedThroughTheClosedListAlone() {
        given().get("/webjars/htmx.org/2.0.10/dist/htmx.js").then().statusCode(404);
        given().get("/_static/echarts/6.0.0/package.json").then().statusCode(404);
    }

    @Test
    void nothingAsksForTheTypefaceOfAnotherGovernment() {
        String styles = given().get("/assets/0/components.css").asString();
        assertTrue(styles.length() > 50_000);
        assertTrue(!styles.contains("@font-face") && !styles.contains("url("), "styles still load something");
    }

    @Test
    void anUnknownAddressIsAPage() {
        given().get("/nothing-here")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("We cannot find this page"), containsString("id=\"main\""));
    }

    @Test
    void nobodySeesNeitherDoorsNorTheBanner() {
        given().get("/")
                .then()
                .body(not(containsString("class=\"site-nav\"")), not(containsString("class=\"demonstration\"")));
    }

    @Test
    @TestSecurity(user = "aeo-officer.xa", roles = "aeo-officer")
    @OidcSecurity(
            claims = {
                @Claim(key = "administration", value = "XA"),
                @Claim(key = "name", value = "Demonstration <officer>")
            })
    void aPersonSeesTheirDoorsAndThatItIsADemonstration() {
        given().get("/")
                .then()
                .statusCode(200)
                .body(
                        containsString("class=\"site-nav\""),
                        containsString("href=\"/aeo\""),
                        not(containsString("href=\"/bcp\"")),
                        containsString("class=\"demonstration\""),
                        containsString("Demonstration &lt;officer&gt;"),
                        containsString("not answering"));
    }

    @Test
    @TestSecurity(user = "aeo-officer.fr", roles = "aeo-officer")
    @OidcSecurity(claims = @Claim(key = "administration", value = "FR"))
    void realAdministrationsSeeNoBanner() {
        given().get("/").then().statusCode(200).body(not(containsString("class=\"demonstration\"")));
    }
}
