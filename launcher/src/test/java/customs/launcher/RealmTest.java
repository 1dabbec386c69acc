package customs.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The tokens of the demonstration realm carry the roles and claims that the services decide by. */
@EndToEnd
class RealmTest {
    @ParameterizedTest
    @CsvSource({
        "trader.alfa,         trader,             XA, XA00000000000001, , ",
        "trader.charlie,      trader,             XB, XB00000000000001, , ",
        "aeo-officer.xa,      aeo-officer,        XA, , , ",
        "report-validator.xb, report-validator,   XB, , , ",
        "delegate.ptc,        delegate,             , , PTC, ",
        "body-secretary.ec,   body-secretary,       , , EC, ",
        "regional-reader.xr,  regional-reader,      , , , XR",
        "analyst.wco,         analyst,              , , , "
    })
    void aPersonsTokenSaysWhoTheyAre(
            String username,
            String role,
            String administration,
            String operator,
            String body,
            String region,
            Stack stack)
            throws IOException {
        var claims = claims(stack.token(username));
        assertEquals(
                java.util.UUID.nameUUIDFromBytes(username.getBytes()).toString(),
                claims.path("sub").asText());
        assertEquals(1, claims.path("realm_access").path("roles").size());
        assertEquals(role, claims.path("realm_access").path("roles").get(0).asText());
        assertEquals(administration, claims.path("administration").asText(null));
        assertEquals(operator, claims.path("operator").asText(null));
        assertEquals(body, claims.path("body").asText(null));
        assertEquals(region, claims.path("region").asText(null));
        assertTrue(claims.path("name").asText().startsWith("Demonstration "));
        assertEquals(stack.ports().realm(), claims.path("iss").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "clearance-xa, clearance-system, XA",
        "clearance-xb, clearance-system, XB",
        "partner-xa, partner-system, XA",
        "bcp-service, sister-service, ",
        "monitoring-service, sister-service, "
    })
    void aMachinesTokenSaysWhatItIs(String client, String role, String administration, Stack stack) throws IOException {
        var claims = claims(stack.clientToken(client));
        assertEquals(role, claims.path("realm_access").path("roles").get(0).asText());
        assertEquals(administration, claims.path("administration").asText(null));
        assertNull(claims.path("operator").asText(null));
    }

    @Test
    void everyAccountOfTheTableCanSignIn(Stack stack) {
        for (var account : new Accounts().people()) {
            assertTrue(stack.token(account.username()).length() > 100, account.username());
        }
    }

    @Test
    void guessingAPasswordLocksTheAccountForAWhile(Stack stack) {
        var guessed = "industry-participant.xb";
        assertTrue(signIn(stack, guessed, Accounts.PASSWORD), "before");
        for (int guess = 0; guess < 12; guess++) {
            assertFalse(signIn(stack, guessed, "guess" + guess));
        }
        assertFalse(signIn(stack, guessed, Accounts.PASSWORD), "the right password, too late");
        stack.unlock(guessed);
        assertTrue(signIn(stack, guessed, Accounts.PASSWORD), "after an administrator unlocked it");
    }

    private static boolean signIn(Stack stack, String username, String password) {
        var answer = given().formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "customs-cli",
                        "username",
                        username,
                        "password",
                        password))
                .post(stack.ports().realm() + "/protocol/openid-connect/token");
        if (answer.statusCode() != 200) {
            assertEquals("invalid_grant", answer.jsonPath().getString("error"));
        }
        return answer.statusCode() == 200;
    }

    @Test
    void theCommandLineClientCannotBeUsedByTheBrowserFlow(Stack stack) {
        given().redirects()
                .follow(false)
                .queryParams(Map.of(
                        "client_id", "customs-cli",
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", stack.url(Service.PORTAL) + "/sign-in"))
                .get(stack.ports().realm() + "/protocol/openid-connect/auth")
                .then()
                .statusCode(400);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
