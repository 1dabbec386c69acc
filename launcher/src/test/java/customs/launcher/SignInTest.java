package customs.launcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Signing in and out at Keycloak's real page, in both languages and widths. */
@EndToEnd
class SignInTest {
    @ParameterizedTest
    @CsvSource({"DESKTOP, en", "PHONE, en", "DESKTOP, fr", "PHONE, fr"})
    void theFrontPageAndTheLoginPageAreForEveryone(Browsing.Width width, String language, Browsing browsing) {
        var page = browsing.page(width, language);
        page.navigate("/");
        Look.at(page, "front-%s-%s".formatted(width, language));
        assertEquals(language, page.locator("html").getAttribute("lang"));
        page.navigate("/sign-in?to=/");
        assertThat(page.locator("#username")).isVisible();
        assertEquals(language, page.locator("html").getAttribute("lang"));
        assertTrue(page.locator("body").innerText().contains("Customs Resilience"));
        Look.at(page, "sign-in-%s-%s".formatted(width, language));
    }

    @Test
    void aTraderSignsInAndOut(Browsing browsing) {
        var page = browsing.page();
        Login.as(page, "trader.alfa");
        Look.at(page, "trader-home");
        assertThat(page.locator("body")).containsText("Trader Alfa");
        page.context().cookies().forEach(cookie -> {
            if (cookie.name.startsWith("q_session")) {
                assertTrue(cookie.httpOnly, cookie.name);
                assertEquals(5, cookie.value.split("\\.").length, "an encrypted token in five parts");
            }
        });
        assertTrue(page.context().cookies().stream().anyMatch(cookie -> cookie.name.startsWith("q_session")));
        page.navigate("/sign-out");
        page.waitForURL(url -> url.contains("/signed-out"));
        Look.at(page, "signed-out");
        page.navigate("/sign-in?to=/");
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    void aWrongPasswordIsSaidOnThePage(Browsing browsing) {
        var page = browsing.page();
        page.navigate("/sign-in?to=/");
        Login.fill(page, "trader.bravo", "wrong");
        assertThat(page.locator("#input-error-username")).isVisible();
        Look.at(page, "sign-in-refused");
    }
}
