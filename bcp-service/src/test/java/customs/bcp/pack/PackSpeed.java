package customs.bcp.pack;

import com.sun.management.OperatingSystemMXBean;
import customs.bcp.Call;
import customs.bcp.Estates;
import customs.bcp.contact.ContactEntry;
import customs.bcp.contact.ContactKeeping;
import customs.platform.act.Actor;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A plan of 200 tasks and 300 contacts is built in both languages and both forms, warm, within five seconds. Not part of the suite:
 * run by {@code benchmarks/pack}, on a machine that does nothing else.
 */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class PackSpeed {
    private static final int TASKS = 200;
    private static final int ROLES = 100;
    private static final double SECONDS = 5;

    @Inject
    ContactKeeping contacts;

    @Test
    void aLargePackIsBuiltInFiveSeconds() {
        var actor = Actor.of("system:test", "KS", "bcp-author");
        for (int i = 0; i < ROLES * 3; i++) {
            contacts.add(
                    new ContactEntry(
                            "Function " + i / 3,
                            1 + i % 3,
                            "Demonstration desk " + i,
                            null,
                            "+000 " + (1000 + i),
                            null,
                            null),
                    actor);
        }
        Estates.add("services", "KS", Estates.service("CLR", "")).statusCode(201);
        String version = Call.as("bcp-author", "KS")
                .body("{\"code\":\"P\",\"title\":\"Large\",\"type\":\"SERVICE\"}")
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("versions[0].id");
        var tasks = IntStream.range(0, TASKS)
                .mapToObj(
                        i -> """
                        {"code":"T%d","phase":"RESPONSE","title":"Step %d of a long plan, in words that fill a line or more than one",\
                        "ownerRole":"Function %d","alternateRole":"Function %d","plannedSeconds":600,"after":[%s],"use":"BOTH"}""".formatted(i, i, i % ROLES, (i + 1) % ROLES, i % 10 == 0 ? "" : "\"T" + (i - 1) + "\""))
                .collect(Collectors.joining(","));
        var href = "/api/v1/plan-versions/" + version;
        Call.as("bcp-author", "KS")
                .header("If-Match", "*")
                .body("""
                        {"reviewIntervalMonths":12,"services":["CLR"],"parties":[],"sections":[],"tasks":[%s],"treatments":[],\
                        "criteria":[{"kind":"ACTIVATION","text":"a"},{"kind":"DEACTIVATION","text":"b"}]}""".formatted(tasks))
                .put(href + "/content")
                .then()
                .statusCode(200);
        Call.as("bcp-author", "KS")
                .header("If-Match", "*")
                .post(href + "/submit")
                .then()
                .statusCode(200);
        Call.as("bcp-approver", "KS")
                .header("If-Match", "*")
                .post(href + "/approve")
                .then()
                .statusCode(200);
        Call.as("bcp-approver", "KS")
                .header("If-Match", "*")
                .body("{}")
                .post(href + "/publish")
                .then()
                .statusCode(200);
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double wall = Double.MAX_VALUE;
        double work = Double.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long begun = System.nanoTime();
            long worked = machine.getProcessCpuTime();
            Call.as("bcp-author", "KS")
                    .header("If-Match", "*")
                    .post(href + "/pack-editions")
                    .then()
                    .statusCode(201);
            wall = Math.min(wall, (System.nanoTime() - begun) / 1e9);
            work = Math.min(work, (machine.getProcessCpuTime() - worked) / 1e9);
        }
        System.out.printf(
                "Pack of %d tasks and %d contacts, two languages, PDF and HTML: %.2f s, of which %.2f s of work%n",
                TASKS, ROLES * 3, wall, work);
        assertTrue(wall <= SECONDS, "too slow");
    }
}
