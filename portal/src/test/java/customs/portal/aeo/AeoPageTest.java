package customs.portal.aeo;

import customs.portal.example.NoteService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

/** Whose pages they are, and what they say while the service does not answer. */
@QuarkusTest
@QuarkusTestResource(NoteService.class)
class AeoPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aeo/firm",
                "/aeo/applications",
                "/aeo/applications/new",
                "/aeo/evidence/1/attach",
                "/aeo/applications/1/questionnaire"
            })
    @TestSecurity(user = "aeo-officer.xa", roles = "aeo-officer")
    @OidcSecurity(claims = {@Claim(key = "sub", value = "u1"), @Claim(key = "administration", value = "XA")})
    void pagesOfTheFirmAreForTraders(String path) {
        given().get(path).then().statusCode(403).body(containsString("not for your role"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aeo/work",
                "/aeo/law",
                "/aeo/law/1",
                "/aeo/cases/1",
                "/aeo/cases/1/grant",
                "/aeo/cases/1/judge",
                "/aeo/cases/1/questionnaire",
                "/aeo/cases/1/risks",
                "/aeo/cases/1/consultations",
                "/aeo/operators",
                "/aeo/suspensions",
                "/aeo/revocations",
                "/aeo/revocations/new/1",
                "/aeo/dependents/1",
                "/aeo/signals/new/1",
                "/aeo/authorisations",
                "/aeo/status"
            })
    @TestSecurity(user = "trader.alfa", roles = "trader")
    @OidcSecurity(claims = {@Claim(key = "sub", value = "u2"), @Claim(key = "administration", value = "XA")})
    void pagesOfTheAdministrationAreNotForTraders(String path) {
        given().get(path).then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "auditor.xa", roles = "auditor")
    @OidcSecurity(claims = {@Claim(key = "sub", value = "u4"), @Claim(key = "administration", value = "XA")})
    void whoKeepsNoDayHasNoReminders() {
        given().get("/aeo/reminders").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "aeo-decider.xa", roles = "aeo-decider")
    @OidcSecurity(claims = {@Claim(key = "sub", value = "u3"), @Claim(key = "administration", value = "XA")})
    void whoDecidesDoesNotAssess() {
        given().get("/aeo/cases/1/judge").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "trader.alfa", roles = "trader")
    @OidcSecurity(claims = {@Claim(key = "sub", value = "u2"), @Claim(key = "administration", value = "XA")})
    void theFirstPageIsThePersonsOwn() {
        given().redirects().follow(false).get("/aeo").then().statusCode(303).header("Location", endsWith("/aeo/firm"));
    }

    @Test
    @TestSecurity(user = "aeo-officer.xa", roles = "aeo-officer")
    @OidcSecurity(claims = {@Claim(key = "sub", value = "u1"), @Claim(key = "administration", value = "XA")})
    void anActThatDoesNotExistIsNoPage() {
        given().get("/aeo/cases/1/abolish").then().statusCode(404);
    }
}
