package customs.launcher;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** An AEO firm applies, is authorised and checks its benefits; officer, decider and another firm each see their side of it. */
@EndToEnd
class TrustedTraderTest {
    private static final byte[] QUESTIONNAIRE =
            "Demonstration questionnaire, answered.\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void anApplicationGoesFromDraftToGrant(Browsing browsing) {
        var firm = browsing.page();
        Login.as(firm, "trader.bravo");
        var id = draft(firm);
        attach(firm, id);
        press(firm, "Hand in");
        Look.at(firm, "aeo-hand-in");
        press(firm, "Hand in now");
        assertThat(firm.locator("main")).containsText("Being checked");
        assertThat(firm.locator("main")).containsText("Acceptance of the application: due");

        var officer = browsing.page();
        Login.as(officer, "aeo-officer.xa");
        askForInformation(officer, id);
        answer(firm, id);
        assess(officer, id);
        officer.navigate("/aeo/cases/%s/grant".formatted(id));
        assertThat(officer.locator("main")).containsText("another person has to act");
        assertThat(officer.locator("main form")).hasCount(0);
        Look.at(officer, "aeo-grant-not-for-the-assessor");

        var decider = browsing.page();
        Login.as(decider, "aeo-decider.xa");
        grant(decider, id);
        sees(firm);
    }

    private static String draft(Page firm) {
        firm.navigate("/aeo/applications/new");
        Look.at(firm, "aeo-new-application");
        press(firm, "Save and continue");
        assertThat(firm.locator(".govuk-error-summary")).isVisible();
        Look.at(firm, "aeo-new-application-refused");
        firm.getByLabel(Pattern.compile("^AEOS")).check();
        firm.getByLabel("We agree to the exchange").check();
        firm.locator("#statement").fill("Demonstration: we forward goods for others.");
        press(firm, "Save and continue");
        assertThat(firm.locator("main")).containsText("Self-assessment questionnaire");
        Look.at(firm, "aeo-draft");
        return firm.url().replaceAll("^.*/applications/([^/?]+).*$", "$1");
    }

    /** First what is not accepted, each with its sentence at the field; then the questionnaire, which comes back as it was. */
    private static void attach(Page firm, String id) {
        firm.navigate("/aeo/evidence/%s/attach".formatted(id));
        press(firm, "Attach");
        assertThat(firm.locator("#file-error")).containsText("Choose a file");
        refused(firm, "empty.pdf", new byte[0], "The file is empty");
        refused(firm, "picture.png", QUESTIONNAIRE, "This kind of file is not accepted");
        refused(
                firm,
                "large.txt",
                "a".repeat(21 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII),
                "larger than 20 MB");
        Look.at(firm, "aeo-evidence-refused");
        firm.locator("#file").setInputFiles(new FilePayload("saq.txt", "text/plain", QUESTIONNAIRE));
        press(firm, "Attach");
        assertThat(firm.locator("main")).containsText("The file is attached");
        var download = firm.waitForDownload(() -> firm.getByText("saq.txt").click());
        assertEquals("saq.txt", download.suggestedFilename());
    }

    private static void refused(Page firm, String name, byte[] content, String sentence) {
        firm.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        press(firm, "Attach");
        assertThat(firm.locator("#file-error")).containsText(sentence);
    }

    private static void askForInformation(Page officer, String id) {
        officer.navigate("/aeo/work");
        Look.at(officer, "aeo-work-officer");
        officer.locator("main a[href='/aeo/cases/%s']".formatted(id)).click();
        Look.at(officer, "aeo-case-submitted");
        press(officer, "Request information");
        Look.at(officer, "aeo-request-information");
        officer.locator("#gaps").fill("A list of your sites\nThe name of your insurer's scheme");
        press(officer, "Request information");
        assertThat(officer.locator("main")).containsText("The applicant was asked");
    }

    private static void answer(Page firm, String id) {
        firm.navigate("/aeo/applications/" + id);
        assertThat(firm.locator("main")).containsText("A list of your sites");
        firm.locator("details").first().click();
        Look.at(firm, "aeo-information-requested");
        press(firm, "Answer the request for information");
        Look.at(firm, "aeo-answer");
        firm.locator("#answer").fill("Demonstration: one site, one scheme.");
        press(firm, "Send the answer");
        assertThat(firm.locator("main")).containsText("The answer is sent");
    }

    private static void assess(Page officer, String id) {
        officer.navigate("/aeo/cases/" + id);
        press(officer, "Accept the application");
        Look.at(officer, "aeo-accept");
        press(officer, "Accept the application");
        assertThat(officer.locator("main")).containsText("Decision: due");
        press(officer, "Start the examination");
        press(officer, "Start the examination");
        press(officer, "Judge the criteria");
        officer.locator("#finding-a").check();
        press(officer, "Save verdicts");
        assertThat(officer.locator("#note-a-error")).isVisible();
        Look.at(officer, "aeo-judge-refused");
        for (var criterion : List.of("a", "b", "c", "e")) {
            officer.locator("#finding-" + criterion).check();
            officer.locator("#note-" + criterion).fill("Demonstration: seen and sufficient.");
        }
        press(officer, "Save verdicts");
        assertThat(officer.locator("main")).containsText("The verdicts are saved");
        press(officer, "Hand over for decision");
        Look.at(officer, "aeo-propose");
        officer.getByLabel("Grant", new Page.GetByLabelOptions().setExact(true)).check();
        officer.locator("#reason").fill("Demonstration: every criterion is met.");
        press(officer, "Hand over for decision");
        assertThat(officer.locator("main")).containsText("Decision pending");
        assertThat(button(officer, "Grant")).hasCount(0);
    }

    private static void grant(Page decider, String id) {
        decider.navigate("/aeo/work");
        Look.at(decider, "aeo-work-decider");
        decider.locator("main a[href='/aeo/cases/%s']".formatted(id)).click();
        Look.at(decider, "aeo-case-decision");
        press(decider, "Grant");
        Look.at(decider, "aeo-grant");
        press(decider, "Grant");
        assertThat(decider.locator("#reason-error")).isVisible();
        decider.locator("#reason").fill("Demonstration: the criteria are met.");
        press(decider, "Grant");
        assertThat(decider.locator("main")).containsText("The application is granted");
    }

    /** In one look: granted, not yet in force, and so neither benefits nor partners yet, each with its reason. */
    private static void sees(Page firm) {
        firm.navigate("/aeo/firm");
        var main = firm.locator("main");
        assertThat(row(firm, "AEOS – ")).containsText("Not yet in force");
        assertThat(row(firm, "AEOS – ")).containsText("in force from");
        assertThat(row(firm, "Prior notice of a security control")).containsText("Not yet available: AEOS");
        assertThat(row(firm, "Norway (NO)")).containsText("Not recognised");
        assertThat(row(firm, "Norway (NO)")).containsText("Not yet recognised by Norway: AEOS is in force from");
        assertThat(main).containsText("The firm agrees that its status is sent");
        Look.at(firm, "aeo-firm-granted");
    }

    @Test
    void aSuspensionByCompetenceLeavesTheSecurityAuthorisationInForce(Browsing browsing) {
        var decider = browsing.page();
        Login.as(decider, "aeo-decider.xa");
        decider.navigate("/aeo/suspensions?stage=CONFIRMED");
        decider.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Demonstration firm Alfa"))
                .click();
        Look.at(decider, "aeo-suspension-confirmed");
        decider.locator("#reason").fill("Demonstration: a competent person was appointed.");
        press(decider, "Lift the suspension");
        assertThat(decider.locator("main")).containsText("The suspension is lifted");

        var officer = browsing.page();
        Login.as(officer, "aeo-officer.xa");
        propose(officer);
        assertThat(button(officer, "Confirm the suspension")).hasCount(0);

        decider.navigate("/aeo/work");
        decider.locator("main a[href^='/aeo/suspensions/']").first().click();
        Look.at(decider, "aeo-suspension-proposed");
        press(decider, "Confirm the suspension");
        assertThat(decider.locator("#reason-error")).isVisible();
        decider.locator("#reason").fill("Demonstration: the proposal is right.");
        press(decider, "Confirm the suspension");
        assertThat(decider.locator("main")).containsText("The suspension is confirmed");

        var firm = browsing.page();
        Login.as(firm, "trader.alfa");
        firm.navigate("/aeo/firm");
        assertThat(row(firm, "AEOC – ")).containsText("Suspended");
        assertThat(row(firm, "AEOS – ")).containsText("In force");
        assertThat(row(firm, "Reserved simplifications")).containsText("Not available: AEOC is suspended since");
        assertThat(row(firm, "Norway (NO)")).containsText("Norway recognises AEOS");
        Look.at(firm, "aeo-firm-suspended");
        row(firm, "AEOC – ").getByRole(AriaRole.LINK).click();
        Look.at(firm, "aeo-authorisation-of-the-firm");
        nothingForOthers(browsing, firm.url());
    }

    private static void propose(Page officer) {
        officer.navigate("/aeo/operators?name=Alfa");
        Look.at(officer, "aeo-operators");
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Demonstration firm Alfa"))
                .click();
        Look.at(officer, "aeo-operator");
        row(officer, "AEOC – ").getByRole(AriaRole.LINK).click();
        press(officer, "Propose a suspension");
        Look.at(officer, "aeo-suspension-propose");
        officer.getByLabel(Pattern.compile("^\\(d\\)")).check();
        officer.getByLabel(Pattern.compile("^A condition is not met")).check();
        officer.locator("#reason").fill("Demonstration: the competent person has left again.");
        press(officer, "Propose a suspension");
        assertThat(officer.locator(".govuk-error-summary")).containsText("state measures");
        officer.locator("#measures").fill("Demonstration: appoint a competent person.");
        officer.locator("#measuresUntil").fill("31");
        officer.locator("#measuresUntil-month").fill("12");
        officer.locator("#measuresUntil-year").fill("2099");
        press(officer, "Propose a suspension");
        assertThat(officer.locator("main")).containsText("Another person has to decide");
    }

    private static void nothingForOthers(Browsing browsing, String address) {
        for (var other : List.of("trader.bravo", "trader.charlie", "aeo-officer.xb")) {
            var page = browsing.page();
            Login.as(page, other);
            page.navigate(address);
            assertThat(page.locator("h1")).containsText("We cannot find this page");
        }
    }

    @Test
    void theStatusIsAskedForADayAsKnownOnADay(Browsing browsing) {
        var officer = browsing.page();
        Login.as(officer, "aeo-officer.xa");
        officer.navigate("/aeo/status");
        officer.locator("#identifier").fill("XA99999999999999");
        press(officer, "Show the answer");
        assertThat(officer.locator("main")).containsText("No trader is known under this identifier");
        officer.locator("#identifier").fill("XA00000000000001");
        press(officer, "Show the answer");
        assertThat(row(officer, "AEOS – ")).containsText("In force");
        Look.at(officer, "aeo-status");
        officer.locator("#on").fill("31");
        officer.locator("#on-month").fill("2");
        officer.locator("#on-year").fill("2026");
        press(officer, "Show the answer");
        assertThat(officer.locator("#on-error")).isVisible();
        officer.navigate("/aeo/authorisations");
        Look.at(officer, "aeo-authorisations");
        row(officer, "AEOS – ").getByRole(AriaRole.LINK).first().click();
        officer.locator("#on").fill("1");
        officer.locator("#on-month").fill("1");
        officer.locator("#on-year").fill("2020");
        press(officer, "Show the answer");
        assertThat(officer.locator("#answer")).containsText("On 1 January 2020, as known on");
        Look.at(officer, "aeo-authorisation");
    }

    /** The short walk of EveryPageTest has them on a telephone. */
    @Test
    void theMainPagesInFrenchOnADesktop(Browsing browsing) {
        var width = Browsing.Width.DESKTOP;
        var language = "fr";
        var suffix = "-%s-%s".formatted(width, language);
        var firm = browsing.page(width, language);
        Login.as(firm, "trader.alfa");
        look(firm, suffix, "/aeo/firm", "/aeo/firm/consent", "/aeo/applications", "/aeo/applications/new");
        var officer = browsing.page(width, language);
        Login.as(officer, "aeo-officer.xa");
        look(officer, suffix, "/aeo/work?awaits=ALL", "/aeo/suspensions", "/aeo/operators", "/aeo/what-if");
        officer.navigate("/aeo/work?awaits=ALL");
        officer.locator("main th a[href^='/aeo/cases/']").first().click();
        Look.at(officer, "aeo-case" + suffix);
        look(officer, suffix, "/aeo/programmes", "/aeo/programmes/xa", "/aeo/programmes/us-ctpat");
        officer.navigate("/aeo/status?scheme=TIN&identifier=XA00000000000001");
        Look.at(officer, "aeo-status" + suffix);
    }

    private static void look(Page page, String suffix, String... paths) {
        for (var path : paths) {
            page.navigate(path);
            assertThat(page.locator("h1")).hasCount(1);
            Look.at(page, path.substring(1).replaceAll("[^a-z]+", "-") + suffix);
        }
    }

    private static void press(Page page, String label) {
        button(page, label).click();
    }

    private static Locator button(Page page, String label) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator row(Page page, String start) {
        return page.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(start))
                .first();
    }
}
