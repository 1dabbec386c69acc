package customs.bcp.whatif;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * What {@code benchmarks/recovery} runs beside the arithmetic: a whole estate posted over HTTP, read, checked, hashed, reckoned and
 * answered. No test by its name, so that the suite leaves it out. Writes the figures down.
 */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class PostedEstateSpeed {
    private static final Path PAGE = Path.of("../benchmarks/recovery-posted.md");
    private static final int ROUNDS = 5;

    @TestHTTPResource("/api/v1/analyses/recovery")
    URI address;

    @Test
    void measure() throws Exception {
        var page = new StringBuilder("""
                # Large estates posted over HTTP

                `POST /api/v1/analyses/recovery` over HTTP on loopback: sending, parsing, checking, hashing, reckoning, explaining and the whole answer. The
                median of %d calls after as many to warm up. Target: posting and parsing a graph of 100 000 nodes and 500 000 dependencies adds at most
                3 s to the arithmetic; here everything together is measured.

                | nodes | dependencies | request | answer | time |
                |---|---|---|---|---|
                """.formatted(ROUNDS));
        try (var client = HttpClient.newHttpClient()) {
            for (int nodes : new int[] {25_000, 50_000, 100_000}) {
                page.append(row(client, nodes, nodes * 5));
            }
        }
        page.append("""

                Measured on %d cores, %s, JDK %s, %s, at a load of %.0f at the end. What else ran on the machine slows the figures; repeat on a quiet one.
                """.formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        LocalDate.now(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        Files.writeString(PAGE, page.toString());
        System.out.println(page);
    }

    private String row(HttpClient client, int nodes, int dependencies) throws Exception {
        var body = body(nodes, dependencies);
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Tokens.of("analyst").sign())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long[] millis = new long[ROUNDS];
        int answered = 0;
        for (int i = -ROUNDS; i < ROUNDS; i++) {
            long start = System.nanoTime();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1_000_000;
            }
            assertEquals(200, answer.statusCode());
            answered = answer.body().length;
        }
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %.1f MB | %.1f MB | %,d ms |%n",
                nodes,
                dependencies,
                body.length() / 1e6,
                answered / 1e6,
                millis[ROUNDS / 2]);
    }

    /** Each node needs five of the thousand before it; every tenth promises something. */
    private static String body(int nodes, int dependencies) {
        var random = new Random(7);
        var text = new StringBuilder("{\"nodes\":[");
        for (int v = 0; v < nodes; v++) {
            text.append(v == 0 ? "" : ",")
                    .append("{\"code\":\"N")
                    .append(v)
                    .append("\",\"recoverySeconds\":")
                    .append(random.nextInt(7_200));
            text.append(v % 10 == 0 ? ",\"rtoSeconds\":86400,\"mtpdSeconds\":172800}" : "}");
        }
        text.append("],\"groups\":[");
        int each = dependencies / nodes;
        for (int v = 1; v < nodes; v++) {
            text.append(v == 1 ? "" : ",").append("{\"of\":\"N").append(v).append("\",\"members\":[");
            int members = Math.min(v, each);
            for (int m = 0; m < members; m++) {
                int window = Math.min(v, 1_000);
                int slice = Math.max(1, window / members);
                int u = v - 1 - (m * slice + random.nextInt(slice)) % window;
                text.append(m == 0 ? "" : ",").append("\"N").append(u).append('"');
            }
            text.append("]}");
        }
        return text.append("]}").toString();
    }
}
