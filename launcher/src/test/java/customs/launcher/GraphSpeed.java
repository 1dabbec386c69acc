package customs.launcher;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What {@code benchmarks/graph} runs: an estate as large as a file may state, walked in a real browser as a continuity manager does.
 * No test by its name, so that the suite leaves it out. Writes the figures down.
 */
@EndToEnd
class GraphSpeed {
    private static final Path PAGE = Path.of("../benchmarks/graph.md");
    private static final int RESOURCES = 4_900;
    private static final int ROUNDS = 5;

    private final List<String> rows = new ArrayList<>();

    @Test
    void measure(Browsing browsing) throws IOException {
        var page = browsing.page();
        page.setDefaultTimeout(120_000);
        Login.as(page, "bcp-author.xb");
        page.navigate("/bcp/estate/import");
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("large.yaml", "application/yaml", estate().getBytes(StandardCharsets.UTF_8)));
        long began = System.nanoTime();
        page.locator("main button", new Page.LocatorOptions().setHasText("Take over"))
                .click();
        assertThat(page.locator("main")).containsText("The file was taken over.");
        rows.add("| take over the file of %,d resources and as many groups | %,d ms | once |"
                .formatted(RESOURCES, (System.nanoTime() - began) / 1_000_000));
        row(page, "open the graph around a service", () -> {
            page.navigate("/bcp/graph?around=BIG");
            assertThat(page.locator("main svg").first()).isVisible();
        });
        row(page, "search for a part of a name", () -> {
            page.locator("#find").fill("Part 47");
            page.locator("#search button").click();
            assertThat(page.locator("#found")).isVisible();
        });
        row(page, "search, then put what was found in the middle (two pages)", () -> {
            page.navigate("/bcp/graph?around=BIG&find=Part%204711");
            page.locator("#found + ul a").first().click();
            assertThat(page.locator("h1")).containsText("R4711");
            assertThat(page.locator("main svg").first()).isVisible();
        });
        row(page, "draw four steps", () -> {
            page.navigate("/bcp/graph?around=BIG&depth=4");
            assertThat(page.locator("main svg").first()).isVisible();
            int shown = page.locator("#table + table tbody tr").count();
            assertTrue(shown > 100, () -> "only %d nodes are drawn".formatted(shown));
        });
        row(page, "draw one step, open what a node needs, close it again (three pages)", () -> {
            page.navigate("/bcp/graph?around=BIG&depth=1");
            page.locator("#table + table a[href*='open=']").first().click();
            page.locator("#table + table a[href*='closed=']").last().click();
            assertThat(page.locator("main svg").first()).isVisible();
        });
        for (var one : List.of(
                "",
                "/estate",
                "/estate?part=resource&find=Part%2047",
                "/findings",
                "/portfolio",
                "/analyses/single-points",
                "/analyses/stress")) {
            row(page, "open `/bcp" + one + "`", () -> {
                page.navigate("/bcp" + one);
                assertThat(page.locator("h1")).isVisible();
            });
        }
        write();
    }

    /** The median of some rounds, each until the page has loaded with all that belongs to it. */
    private void row(Page page, String what, Runnable deed) {
        long[] millis = new long[ROUNDS];
        deed.run();
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            deed.run();
            page.waitForLoadState(LoadState.LOAD);
            millis[i] = (System.nanoTime() - began) / 1_000_000;
        }
        Arrays.sort(millis);
        System.out.println(what + ": " + Arrays.toString(millis));
        rows.add(String.format(Locale.ROOT, "| %s | %,d ms | %,d ms |", what, millis[ROUNDS / 2], millis[ROUNDS - 1]));
    }

    private void write() throws IOException {
        var text = """
                # A large estate in the browser

                `benchmarks/graph` adds %,d resources, each needing four of the hundred before it, to the demonstration estate XB and walks its pages in
                Chromium against the running product: from the click until the page has loaded and shows what was asked for. At most 150 nodes are drawn at once.

                Target: each page of the graph within 1 s.

                | step | median of %d | slowest |
                |---|---|---|
                %s

                Measured on %d cores, %s, JDK %s, %s, at a load of %.0f at the end. What else ran on the machine slows the figures; repeat on a quiet one.
                """.formatted(
                        RESOURCES,
                        ROUNDS,
                        String.join("\n", rows),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        LocalDate.now(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Files.writeString(PAGE, text);
        System.out.println(text);
    }

    private static String estate() {
        var random = new Random(7);
        var text = new StringBuilder("""
                services:
                  - {code: BIG, name: Demonstration of a large estate, tier: 1, recovery: 1 h, basis: AFTER_PREREQUISITES, rto: 8 h, mtpd: 48 h}
                resources:
                """);
        for (int v = 1; v <= RESOURCES; v++) {
            text.append("  - {code: R%d, name: Part %d, kind: SYSTEM, recovery: %d min, basis: AFTER_PREREQUISITES}%n"
                    .formatted(v, v, 5 + random.nextInt(20)));
        }
        text.append("dependencies:\n");
        for (int v = 2; v <= RESOURCES; v++) {
            text.append("  - {of: R%d, needs: [%s]}%n".formatted(v, needs(v, 4, random)));
        }
        return text.append("  - {of: BIG, needs: [%s]}%n".formatted(needs(RESOURCES + 1, 30, random)))
                .toString();
    }

    private static String needs(int below, int most, Random random) {
        int first = Math.max(1, below - 100);
        return String.join(
                ", ",
                random.ints(most * 3L, first, below)
                        .distinct()
                        .limit(most)
                        .mapToObj(u -> "R" + u)
                        .toList());
    }
}
