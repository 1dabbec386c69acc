package customs.launcher;

import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import java.util.UUID;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A body does not address governments by itself: without the Council's decision its recommendation stays where it is. */
@EndToEnd
class MandateGuardTest {
    private static final String SECRETARY = "body-secretary.ptc";

    @Test
    void aRecommendationToGovernmentsIsStoppedUntilTheCouncilDecided(Stack stack, Browsing browsing) {
        var id = tabled(stack);
        var secretary = browsing.page();
        Login.as(secretary, SECRETARY);
        secretary.navigate("/monitoring/recommendations/" + id + "/acts/conclude");
        assertThat(secretary.locator("main")).containsText("only when the Council's decision is recorded");
        secretary.locator("input[name=choice][value=yes]").check();
        submit(secretary);
        assertThat(secretary.locator("main")).containsText("Awaits the Council");
        assertThat(secretary.locator("main a[href$='/acts/address']")).hasCount(0);
        Look.at(secretary, "mon-mandate");

        secretary.navigate("/monitoring/recommendations/" + id + "/acts/address");
        assertThat(secretary.locator("main form")).hasCount(0);
        assertThat(secretary.locator("main")).containsText("not possible for you now");
        var refused = act(stack, id, "address", null);
        assertEquals("/problems/mandate", refused.getString("type"));
        assertEquals("AWAITING_COUNCIL", view(stack, id).getString("stage"));

        secretary.navigate("/monitoring/recommendations/" + id + "/acts/council-decision");
        secretary.locator("#symbol").fill("SC0999");
        secretary.locator("[name=on-day]").fill("25");
        secretary.locator("[name=on-month]").fill("6");
        secretary.locator("[name=on-year]").fill("2026");
        submit(secretary);
        assertThat(secretary.locator("main")).containsText("Adopted");
        secretary.locator("main a[href$='/acts/address']").click();
        submit(secretary);
        assertEquals("ADDRESSED", view(stack, id).getString("stage"));
    }

    /** A demonstration recommendation to governments, before the session of the PTC that sits now. */
    private static String tabled(Stack stack) {
        var sessions = as(stack)
                .get(stack.url(Service.MONITORING) + "/api/v1/sessions?body=PTC&open=true&demonstration=true")
                .jsonPath();
        var session = sessions.getString("items.find { it.stage == 'IN_SESSION' }.id");
        var item = sessions.getString("items.find { it.stage == 'IN_SESSION' }.items[0].id");
        String id = as(stack)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"body": "PTC", "title": "Demonstration: continuity of border services",
                         "text": "Demonstration: keep border services running together in a crisis.",
                         "commitment": "C1_2", "demonstration": true, "addressee": "GOVERNMENTS"}
                        """)
                .post(stack.url(Service.MONITORING) + "/api/v1/recommendations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals("PROPOSED", act(stack, id, "propose", null).getString("stage"));
        assertEquals(
                "TABLED",
                act(stack, id, "table", "{\"session\":\"%s\",\"item\":\"%s\"}".formatted(session, item))
                        .getString("stage"));
        return id;
    }

    private static JsonPath act(Stack stack, String id, String act, String body) {
        var request = as(stack).header("If-Match", "\"" + view(stack, id).getInt("version") + "\"");
        return (body == null ? request : request.body(body))
                .post(stack.url(Service.MONITORING) + "/api/v1/recommendations/%s/%s".formatted(id, act))
                .jsonPath();
    }

    private static JsonPath view(Stack stack, String id) {
        return as(stack)
                .get(stack.url(Service.MONITORING) + "/api/v1/recommendations/" + id)
                .jsonPath();
    }

    private static RequestSpecification as(Stack stack) {
        return given().auth().oauth2(stack.token(SECRETARY)).contentType("application/json");
    }

    private static void submit(Page page) {
        page.locator("main form button").last().click();
    }
}
