package customs.launcher;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import java.nio.file.Path;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What must be true of every page, whatever it shows. */
class Look {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Look() {}

    /** Takes the page's picture, and fails when it breaks a rule of WCAG 2.2 A or AA, scrolls sideways or lacks a name. */
    static void at(Page page, String name) {
        picture(page, name);
        accessible(page);
        assertFalse(page.title().isBlank(), "title");
        assertTrue(List.of("en", "fr").contains(page.locator("html").getAttribute("lang")), "language");
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, ((Number) overflow).intValue(), () -> page.url() + " scrolls sideways");
    }

    /** Fails with the rule and the place of each violation. */
    static void accessible(Page page) {
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        var text = new StringBuilder();
        violations.forEach(rule -> rule.getNodes()
                .forEach(node -> text.append("%n%s: %s %s".formatted(rule.getId(), rule.getHelp(), node.getTarget()))));
        assertEquals("", text.toString(), page::url);
    }

    /** A picture of the whole page in {@code target/screenshots}. */
    static void picture(Page page, String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        } catch (PlaywrightException gone) {
            System.err.println("No picture of " + name + ": " + gone.getMessage());
        }
    }
}
