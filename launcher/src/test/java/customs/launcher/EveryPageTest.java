package customs.launcher;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Follows the links from a person's first page to every kind of page that the person can reach, reading only: each opens, says what
 * it is, keeps to WCAG 2.2 AA and to the width of a telephone. Two pages of a kind are looked at, of lists that differ in their
 * last part three.
 */
@EndToEnd
class EveryPageTest {
    private static final int MOST_PAGES = 40;
    private static final String DOWNLOAD = ".*\\.(csv|xlsx|yaml|pdf|json|ics|html|zip)$";

    @ParameterizedTest
    @CsvSource({
        "trader.alfa, PHONE, fr",
        "aeo-officer.xa, PHONE, fr",
        "aeo-decider.xa, DESKTOP, en",
        "bcp-author.xb, PHONE, fr",
        "report-contributor.xa, PHONE, fr",
        "analyst.wco, DESKTOP, en",
        "body-secretary.ptc, PHONE, fr"
    })
    void opens(String account, Browsing.Width width, String language, Browsing browsing) {
        var page = browsing.page(width, language);
        Login.as(page, account);
        var waiting = new ArrayDeque<>(List.of("/"));
        var met = new HashSet<>(waiting);
        Map<String, Integer> ofKind = new HashMap<>();
        var seen = 0;
        while (!waiting.isEmpty() && seen < MOST_PAGES) {
            var path = waiting.poll();
            var answer = page.navigate(path);
            assertEquals(200, answer.status(), path);
            seen++;
            assertThat(page.locator("h1")).hasCount(1);
            assertEquals(language, page.locator("html").getAttribute("lang"), path);
            Look.at(page, "every-%s-%02d%s".formatted(account, seen, kind(path).replaceAll("[^a-z]+", "-")));
            for (var next : links(page)) {
                if (met.add(next) && ofKind.merge(kind(next), 1, Integer::sum) <= (next.contains("?") ? 1 : 2)) {
                    waiting.add(next);
                }
            }
        }
        assertTrue(seen > 4, account + " reached only " + met);
    }

    /** Paths of the portal that the page leads to, without what signs out, changes the language or downloads. */
    private static Set<String> links(Page page) {
        var here = URI.create(page.url());
        var links = new HashSet<String>();
        for (var link : page.locator("a[href]:not([download])").all()) {
            var target = here.resolve(link.getAttribute("href").replace(" ", "%20"));
            var path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
            if (here.getAuthority().equals(target.getAuthority())
                    && !target.getRawPath().matches(DOWNLOAD)
                    && !path.matches("/(sign-|signed-|language|q/).*")) {
                links.add(path);
            }
        }
        return links;
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("=[^&]*", "=*")
                .replaceAll("(?<=/themes/|/figures/|/programmes/|/estate-parts/)[^/?]+", "*")
                .replaceAll("[0-9]+", "0");
    }
}
