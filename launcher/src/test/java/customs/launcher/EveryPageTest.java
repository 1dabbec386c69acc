package customs.launcher;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Follows the links from a person's first page to every kind of page that the person can reach, reading only: each opens, says what
 * it is, keeps to WCAG 2.2 AA and to the width of a telephone. Two pages of a kind are opened; where only some people walk, a kind
 * that somebody has looked at in full is only opened by those who come later.
 */
@EndToEnd
class EveryPageTest {
    private static final int MOST_PAGES = 40;
    private static final String DOWNLOAD = ".*\\.(csv|xlsx|yaml|pdf|json|ics|html|zip)$";

    private static final List<String> EACH_ROLE = List.of(
            "trader.alfa",
            "trader.charlie",
            "aeo-officer.xa",
            "aeo-decider.xa",
            "bcp-author.xb",
            "bcp-reviewer.xa",
            "bcp-approver.xa",
            "crisis-manager.xa",
            "industry-participant.xa",
            "regional-reader.xr",
            "report-contributor.xa",
            "report-validator.xb",
            "analyst.wco",
            "body-secretary.ptc",
            "delegate.ec",
            "auditor.xa",
            "administrator.xa");

    private static final boolean WHOLE = "all".equals(System.getProperty("walk"));
    private static final Set<String> LOOKED = new HashSet<>();

    /** Some people, each in one way; with {@code -Dwalk=all} one of each role, in both languages and on both widths. */
    static Stream<Arguments> people() {
        if (WHOLE) {
            return EACH_ROLE.stream()
                    .flatMap(account -> Stream.of("en", "fr").flatMap(language -> Stream.of(Browsing.Width.values())
                            .map(width -> Arguments.of(account, width, language))));
        }
        return Stream.of(
                Arguments.of("trader.alfa", Browsing.Width.PHONE, "fr"),
                Arguments.of("aeo-officer.xa", Browsing.Width.PHONE, "fr"),
                Arguments.of("bcp-author.xb", Browsing.Width.PHONE, "fr"),
                Arguments.of("body-secretary.ptc", Browsing.Width.PHONE, "fr"));
    }

    @ParameterizedTest
    @MethodSource("people")
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
            if (WHOLE || LOOKED.add(kind(path))) {
                Look.at(
                        page,
                        "every-%s-%s-%s-%02d%s"
                                .formatted(
                                        account,
                                        width,
                                        language,
                                        seen,
                                        kind(path).replaceAll("[^a-z]+", "-")));
            }
            for (var next : links(page)) {
                if (met.add(next) && ofKind.merge(kind(next), 1, Integer::sum) <= (next.contains("?") ? 1 : 2)) {
                    waiting.add(next);
                }
            }
        }
        assertTrue(seen > 2, account + " reached only " + met);
    }

    /** Paths of the portal that the page leads to, without what signs out, changes the language or downloads. */
    private static Set<String> links(Page page) {
        var here = URI.create(page.url());
        var links = new HashSet<String>();
        var found = (List<?>) page.locator("a[href]:not([download])")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))");
        for (var link : found) {
            var target = here.resolve(((String) link).replace(" ", "%20"));
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
