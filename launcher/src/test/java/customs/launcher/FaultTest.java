package customs.launcher;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What happens to people and records while one part of the product is down, and that all recovers by itself. */
@EndToEnd
class FaultTest {
    @Test
    void withoutKeycloakSessionsGoOnAndNewLoginsGetAClearPage(Stack stack, Browsing browsing) {
        var token = stack.token("auditor.xa");
        var session = browsing.page();
        Login.as(session, "aeo-officer.xa");
        for (var service : new Service[] {Service.AEO, Service.BCP, Service.MONITORING}) {
            changes(stack, service, token).then().statusCode(200);
        }
        stack.product().children().running(Keycloak.NAME).orElseThrow().stop(Duration.ofSeconds(30));
        try {
            for (var service : new Service[] {Service.AEO, Service.BCP, Service.MONITORING}) {
                changes(stack, service, token).then().statusCode(200);
            }
            assertEquals(200, session.navigate("/").status());
            assertThat(session.locator("body")).containsText("AEO Officer XA");

            var visitor = browsing.page();
            var answer = visitor.navigate("/sign-in?to=/");
            assertEquals(503, answer.status());
            Look.at(visitor, "sign-in-down");
            var french = browsing.page(Browsing.Width.PHONE, "fr");
            assertEquals(503, french.navigate("/sign-in?to=/").status());
            Look.at(french, "sign-in-down-PHONE-fr");

            session.navigate("/sign-out");
            assertThat(session.locator("main")).containsText("Your session has ended here.");
            Look.at(session, "signed-out-here");
            assertTrue(session.context().cookies().stream().noneMatch(cookie -> cookie.name.startsWith("q_session")));
        } finally {
            stack.product().restart(Keycloak.NAME);
        }
        Login.as(browsing.page(), "aeo-decider.xa");
    }

    @Test
    void aRestartOfPostgresqlUnderLoadLosesNoAcknowledgedWrite(Stack stack) throws Exception {
        var token = stack.token("bcp-author.xb");
        var auditor = stack.token("auditor.xb");
        var stop = new AtomicBoolean();
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        Queue<String> unexpected = new ConcurrentLinkedQueue<>();
        var unavailable = new AtomicInteger();
        Runnable writer = () -> {
            while (!stop.get()) {
                var answer = office(stack, token, "L-" + UUID.randomUUID());
                switch (answer.statusCode()) {
                    case 201 -> acknowledged.add(answer.jsonPath().getString("id"));
                    case 503 -> {
                        unavailable.incrementAndGet();
                        if (!answer.contentType().startsWith("application/problem+json")
                                || answer.header("Retry-After") == null) {
                            unexpected.add(answer.asString());
                        }
                    }
                    default -> unexpected.add(answer.statusCode() + " " + answer.asString());
                }
            }
        };
        var writers = new Thread[] {
            Thread.ofPlatform().start(writer),
            Thread.ofPlatform().start(writer),
            Thread.ofPlatform().start(writer)
        };
        await("writes before", Duration.ofSeconds(30), () -> acknowledged.size() >= 20 || !unexpected.isEmpty());
        assertEquals(0, unexpected.size(), unexpected::toString);
        crash(stack.product().children().running(Postgres.NAME).orElseThrow());
        await("refusals", Duration.ofSeconds(30), () -> unavailable.get() > 0);
        stack.product().restart(Postgres.NAME);
        var before = acknowledged.size();
        await("writes after", Duration.ofSeconds(60), () -> acknowledged.size() >= before + 20);
        stop.set(true);
        for (var thread : writers) {
            thread.join();
        }
        assertEquals(0, unexpected.size(), unexpected::toString);
        for (var id : acknowledged) {
            given().auth()
                    .oauth2(token)
                    .get(stack.url(Service.BCP) + "/api/v1/estate/offices/" + id)
                    .then()
                    .statusCode(200);
        }
        await("Keycloak recovers", Duration.ofSeconds(60), stack::keycloakAnswers);
        for (var service : new Service[] {Service.AEO, Service.BCP, Service.MONITORING}) {
            await(
                    service + " recovers",
                    Duration.ofSeconds(60),
                    () -> changes(stack, service, auditor).statusCode() == 200);
        }
    }

    @Test
    void withoutTheAeoServiceFiguresAreDelayedAndNothingIsLost(Stack stack) {
        var token = stack.token("report-contributor.xa");
        var report = report(stack, token);
        await("figures of aeo-service", Duration.ofSeconds(90), () -> !aeo(stack, token, report)
                .getBoolean("delayed"));
        var figures = figures(stack, token, report);
        assertTrue(figures > 0, "figures of aeo-service in the report");
        stack.product().children().running(Service.AEO.folder).orElseThrow().stop(Duration.ofSeconds(30));
        try {
            askAgain(stack, token, report);
            await("the delay is said", Duration.ofSeconds(90), () -> aeo(stack, token, report)
                    .getBoolean("delayed"));
            assertEquals("SISTER_DELAYED", aeo(stack, token, report).getString("code"));
            assertFalse(aeo(stack, token, report).getString("text").isBlank());
            assertEquals(figures, figures(stack, token, report));
        } finally {
            stack.product().restart(Service.AEO.folder);
        }
        askAgain(stack, token, report);
        await("the figures come", Duration.ofSeconds(90), () -> !aeo(stack, token, report)
                .getBoolean("delayed"));
        assertNotNull(aeo(stack, token, report).getString("lastSuccessAt"));
        assertEquals(figures, figures(stack, token, report));
    }

    /** The report that is open for entries, so that its figures may be asked for. */
    private static String report(Stack stack, String token) {
        var reports = given().auth().oauth2(token).get(stack.url(Service.MONITORING) + "/api/v1/reports");
        reports.then().statusCode(200);
        return reports.jsonPath().getList("items.id", String.class).stream()
                .filter(id ->
                        view(stack, token, id).jsonPath().getList("acts.act").contains("ask-again"))
                .findFirst()
                .orElseThrow();
    }

    private static Response view(Stack stack, String token, String report) {
        var view = given().auth().oauth2(token).get(stack.url(Service.MONITORING) + "/api/v1/reports/" + report);
        view.then().statusCode(200);
        return view;
    }

    private static JsonPath aeo(Stack stack, String token, String report) {
        return view(stack, token, report).jsonPath().setRootPath("sisters.find { it.service == 'aeo-service' }");
    }

    /** How many figures of aeo-service the report holds; those of bcp-service come in their own time. */
    private static int figures(Stack stack, String token, String report) {
        return view(stack, token, report)
                .jsonPath()
                .getInt("sections.points.flatten().findAll { it.figure?.service == 'aeo-service' }.size()");
    }

    private static void askAgain(Stack stack, String token, String report) {
        given().auth()
                .oauth2(token)
                .post(stack.url(Service.MONITORING) + "/api/v1/reports/" + report + "/figures/ask-again")
                .then()
                .statusCode(200);
    }

    private static Response changes(Stack stack, Service service, String token) {
        return given().auth().oauth2(token).get(stack.url(service) + "/api/v1/changes?limit=1");
    }

    private static Response office(Stack stack, String token, String code) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("code", code, "name", "Demonstration office under load", "kind", "BORDER_POST"))
                .post(stack.url(Service.BCP) + "/api/v1/estate/offices");
    }

    /** Ends the server at once, without a checkpoint: the next start recovers from the write-ahead log. */
    private static void crash(Child server) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -QUIT " + server.pid()).start().waitFor();
        await("the end of the server", Duration.ofSeconds(30), () -> !server.alive());
    }

    private static void await(String what, Duration patience, BooleanSupplier done) {
        var until = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < until, what);
            Children.pause(100);
        }
    }
}
