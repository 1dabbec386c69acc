package customs.launcher;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

/** The main path of each job in a browser that runs no script: signing in, a form sent, a list and a detail read. */
@EndToEnd
class NoScriptTest {
    @Test
    void aFirmWritesAnApplication(Browsing browsing) {
        var firm = browsing.withoutScript();
        Login.as(firm, "trader.charlie");
        firm.navigate("/aeo/applications/new");
        press(firm, "Save and continue");
        assertThat(firm.locator(".govuk-error-summary")).isVisible();
        firm.locator("main input[name=levels][type=checkbox]").first().check();
        firm.locator("#statement").fill("Demonstration: written without scripts.");
        press(firm, "Save and continue");
        assertThat(firm.locator("main")).containsText("Demonstration: written without scripts.");
        var draft = firm.url().replaceAll("^.*(/aeo/applications/[^/?]+).*$", "$1");
        firm.navigate("/aeo");
        assertThat(firm.locator("main a[href='%s']".formatted(draft)).first()).isVisible();
        Look.picture(firm, "no-script-aeo");
    }

    @Test
    void aContinuityManagerTriesARecoveryTime(Browsing browsing) {
        var author = browsing.withoutScript();
        Login.as(author, "bcp-author.xa");
        author.navigate("/bcp/recovery?toward=CLR");
        assertThat(author.locator("#verdict")).containsText("3 h late");
        author.locator("#changed").selectOption("DB");
        author.locator("#time").fill("0.5 h");
        press(author, "Try");
        assertThat(author.locator("#answer")).containsText("1 h 30 min sooner");
        assertThat(author.locator("main table").first()).isVisible();
        author.navigate("/bcp/estate");
        assertThat(author.locator("main a[href^='/bcp/estate-parts/service/']").first())
                .isVisible();
        Look.picture(author, "no-script-bcp");
    }

    @Test
    void aContributorEntersAndADelegateReads(Stack stack, Browsing browsing) {
        var contributor = browsing.withoutScript();
        Login.as(contributor, "report-contributor.xa");
        contributor.navigate("/monitoring/reports");
        contributor
                .locator("main tbody a[href='/monitoring/reports/%s']".formatted(open(stack)))
                .click();
        assertThat(contributor.locator("h1")).containsText("Report on");
        contributor.locator("main a[href$='/themes/T3']").click();
        var numerator = contributor.locator("input[id$='-numerator']").first();
        var point = numerator.getAttribute("id").replace("-numerator", "");
        numerator.fill("90");
        contributor.locator("#" + point + "-denominator").fill("80");
        press(contributor, "Save this theme");
        assertThat(contributor.locator("#" + point + "-numerator-error")).isVisible();
        assertThat(contributor.locator("#" + point + "-numerator")).hasValue("90");

        var delegate = browsing.withoutScript();
        Login.as(delegate, "delegate.ptc");
        delegate.navigate("/monitoring/members");
        delegate.locator("main a[href$='/fact-sheet']").first().click();
        delegate.locator("main details.score summary").first().click();
        assertThat(delegate.locator("main details.score details.score").first()).isVisible();
        Look.picture(delegate, "no-script-monitoring");
    }

    /** The report of XA that is open for entries. */
    private static String open(Stack stack) {
        return given().auth()
                .oauth2(stack.token("report-contributor.xa"))
                .get(stack.url(Service.MONITORING) + "/api/v1/reports")
                .jsonPath()
                .getString("items.find { it.stage == 'OPEN' }.id");
    }

    private static void press(Page page, String label) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(label)
                                .setExact(true))
                .click();
    }
}
