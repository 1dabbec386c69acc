package customs.aeo.register;

import customs.aeo.Desk;
import customs.platform.problem.Refusal;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A second instance behind the same database: what the first commits, the second knows a moment later. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ProjectionFollowerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Duration SOON = Duration.ofSeconds(1);

    @Inject
    Projection own;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private static Duration until(BooleanSupplier holds) {
        var began = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - began > Duration.ofSeconds(10).toNanos()) {
                throw new AssertionError("It did not come to be");
            }
            Thread.onSpinWait();
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static int facts(Projection projection, Desk.Firm firm) {
        return projection
                .find("XA", "TIN", firm.number(), DAY)
                .map(facts -> facts.holds().stream()
                        .mapToInt(held -> held.periods().size())
                        .sum())
                .orElse(-1);
    }

    /** Suspends, or lifts, and returns how long it took until both instances knew. */
    private Duration visible(Projection second, Desk.Firm firm, Runnable act) {
        var before = facts(own, firm);
        act.run();
        return until(() -> facts(own, firm) == before + 1 && facts(second, firm) == before + 1);
    }

    @Test
    void whatIsCommittedIsVisibleInTwoInstancesSoonAfterAndAfterAnInstanceLostTheDatabase() throws Exception {
        Desk.day("2026-03-01");
        var firm = Desk.firm();
        Desk.granted(firm, "2026-06-24", "AEOC");
        Desk.day(DAY.toString());
        var second = new Projection(Duration.ofSeconds(60));
        var line = new Line(url);
        var follower = new ProjectionFollower(second, line, Duration.ofSeconds(5));
        var thread = Thread.ofPlatform().daemon().start(follower);
        try {
            until(second::built);
            Followed.untilNow();
            assertEquals(own.operators(), second.operators());
            for (int trial = 0; trial < 5; trial++) {
                var suspended = new String[1];
                var on = DAY.plusDays(trial).toString();
                Desk.day(on);
                var took = visible(
                        second,
                        firm,
                        () -> suspended[0] = Desk.suspend(firm, "d", on).path("id"));
                assertTrue(took.compareTo(SOON) <= 0, took::toString);
                var lifted = visible(second, firm, () -> lift(suspended[0], on));
                assertTrue(lifted.compareTo(SOON) <= 0, lifted::toString);
            }

            line.cut();
            var before = facts(second, firm);
            Desk.day(DAY.plusDays(20).toString());
            var suspension =
                    Desk.suspend(firm, "d", DAY.plusDays(20).toString()).<String>path("id");
            var newcomer = Desk.firm();
            Followed.untilNow();
            assertEquals(before + 1, facts(own, firm));
            assertEquals(before, facts(second, firm));
            assertEquals(-1, facts(second, newcomer));
            var age = second.age();
            line.mend();
            var caughtUp = until(() -> facts(second, firm) == before + 1 && facts(second, newcomer) == 0);
            assertTrue(caughtUp.compareTo(SOON) <= 0, caughtUp::toString);
            until(() -> second.age().compareTo(age) < 0);
            var took = visible(
                    second, firm, () -> lift(suspension, DAY.plusDays(20).toString()));
            assertTrue(took.compareTo(SOON) <= 0, took::toString);
        } finally {
            follower.end();
            thread.join();
        }
        second.current(System.nanoTime() - Duration.ofSeconds(61).toNanos());
        assertEquals(
                "projection-stale",
                assertThrows(Refusal.class, () -> second.age(false)).slug());
    }

    private static void lift(String suspension, String from) {
        Desk.suspension(Desk.decider(), suspension, "lifting", Map.of("reason", "It is mended.", "from", from))
                .then()
                .statusCode(200);
    }

    @Test
    void theServiceDoesNotAnswerFromWhatIsTooOld() {
        Desk.day("2026-03-01");
        var firm = Desk.firm();
        Desk.status(firm, null, null).then().statusCode(200);
        try {
            old(() -> Desk.wrongly(Desk.clearance()).get("/api/v1/status/TIN/{number}", firm.number()))
                    .statusCode(503)
                    .header("Retry-After", equalTo("2"))
                    .body("type", equalTo("/problems/projection-stale"));
            var question = "{\"identifiers\":[{\"scheme\":\"TIN\",\"identifier\":\"%s\"}]}".formatted(firm.number());
            old(() -> Desk.wrongly(Desk.clearance())
                            .contentType("application/json")
                            .body(question)
                            .post("/api/v1/status-questions"))
                    .statusCode(503);
            old(() -> Desk.wrongly(Desk.clearance())
                            .queryParam("allowStale", true)
                            .get("/api/v1/status/TIN/{number}", firm.number()))
                    .statusCode(200)
                    .body("asOf", startsWith("2026-03-01T09:5"));
        } finally {
            Followed.untilNow();
        }
    }

    /** What is answered from a projection that is old; asked again when a heartbeat made it current meanwhile. */
    private ValidatableResponse old(Supplier<Response> asking) {
        for (int i = 0; i < 5; i++) {
            var then = System.nanoTime() - Duration.ofMinutes(5).toNanos();
            own.current(then);
            var answer = asking.get();
            if (own.currentAt() == then) {
                return answer.then();
            }
        }
        throw new AssertionError("A heartbeat came between each time");
    }
}
