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
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The turns that an application takes when all is not well, and the officer's work on the register of operators. */
@EndToEnd
class RefusalTest {
    private static final byte[] QUESTIONNAIRE =
            "Demonstration questionnaire, answered.\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void anApplicationIsNotAcceptedTheNextIsRefusedAfterAHearingAndGrantedAfterAnAppeal(Browsing browsing) {
        var firm = browsing.page(Browsing.Width.PHONE, "en");
        Login.as(firm, "trader.bravo");
        var officer = browsing.page();
        Login.as(officer, "aeo-officer.xa");
        withdraw(firm);
        var first = handIn(firm);
        notAccept(officer, first);
        firm.navigate("/aeo/applications/" + first);
        assertThat(firm.locator("main")).containsText("no answers on records");
        Look.at(firm, "aeo-not-accepted");

        var second = handIn(firm);
        askForInformation(officer, firm, second);
        examine(officer, second);
        var decider = browsing.page();
        Login.as(decider, "aeo-decider.xa");
        decider.navigate("/aeo/cases/%s/open-hearing".formatted(second));
        Look.at(decider, "aeo-open-hearing");
        press(decider, "Serve grounds for a refusal");
        assertThat(decider.locator("#grounds-error")).isVisible();
        decider.locator("#grounds").fill("Demonstration: records of three months are missing.");
        press(decider, "Serve grounds for a refusal");
        assertThat(decider.locator("main")).containsText("records of three months");
        Look.at(decider, "aeo-hearing-open");
        answerTheGrounds(firm, second);
        decider.navigate("/aeo/cases/%s/close-hearing".formatted(second));
        assertThat(decider.locator("main form")).hasCount(0);
        Look.at(decider, "aeo-hearing-not-to-be-closed-yet");
        answerForTheLastTime(firm, second);
        decider.navigate("/aeo/cases/%s/refuse".formatted(second));
        assertThat(decider.locator("main")).containsText("records were found since");
        Look.at(decider, "aeo-refuse");
        decider.locator("#reason").fill("Demonstration: the records do not cover the period.");
        press(decider, "Refuse");
        assertThat(decider.locator("main")).containsText("The application is refused.");
        firm.navigate("/aeo/applications/" + second);
        assertThat(firm.locator("main")).containsText("the records do not cover the period");
        Look.at(firm, "aeo-refused");

        var reviewer = browsing.page();
        Login.as(reviewer, "aeo-decider-2.xa");
        var appeal = Contesting.appeal(firm, second);
        Contesting.mayNotDecide(decider, appeal);
        Contesting.hear(firm, reviewer, appeal);
        Contesting.decideAnew(officer, decider, second);
        Contesting.certificate(firm);
    }

    private static void askForInformation(Page officer, Page firm, String id) {
        officer.navigate("/aeo/cases/%s/request-information".formatted(id));
        officer.locator("#gaps").fill("Demonstration: a list of your records");
        press(officer, "Request information");
        firm.navigate("/aeo/applications/%s/answer".formatted(id));
        firm.locator("#answer").fill("Demonstration: the list is in the questionnaire.");
        press(firm, "Send the answer");
        assertThat(firm.locator("main")).containsText("The answer is sent");
    }

    /** The application for AEOC that the demonstration data hold for this firm. */
    private static void withdraw(Page firm) {
        firm.navigate("/aeo/applications");
        firm.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText("AEOC"))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        firm.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Withdraw the application"))
                .click();
        Look.at(firm, "aeo-withdraw");
        firm.locator("#reason").fill("Demonstration: we apply anew.");
        press(firm, "Withdraw");
        assertThat(firm.locator("main")).containsText("Withdrawn");
    }

    private static String handIn(Page firm) {
        firm.navigate("/aeo/applications/new");
        firm.getByLabel(Pattern.compile("^AEOC")).check();
        firm.locator("#statement").fill("Demonstration: we clear goods for others.");
        press(firm, "Save and continue");
        assertThat(firm.locator("main")).containsText("Self-assessment questionnaire");
        var id = firm.url().replaceAll("^.*/applications/([^/?]+).*$", "$1");
        firm.navigate("/aeo/evidence/%s/attach".formatted(id));
        firm.locator("#file").setInputFiles(new FilePayload("saq.txt", "text/plain", QUESTIONNAIRE));
        press(firm, "Attach");
        assertThat(firm.locator("main")).containsText("The file is attached");
        press(firm, "Hand in");
        press(firm, "Hand in now");
        assertThat(firm.locator("main")).containsText("Being checked");
        return id;
    }

    private static void notAccept(Page officer, String id) {
        officer.navigate("/aeo/cases/%s/not-accept".formatted(id));
        press(officer, "Do not accept");
        assertThat(officer.locator("#obstacle-error")).isVisible();
        Look.at(officer, "aeo-not-accept-refused");
        officer.locator("#obstacle").check();
        officer.locator("#reason").fill("Demonstration: the questionnaire has no answers on records.");
        press(officer, "Do not accept");
        assertThat(officer.locator("main")).containsText("The application is not accepted.");
    }

    private static void examine(Page officer, String id) {
        for (var act : List.of("accept", "start-assessment")) {
            officer.navigate("/aeo/cases/%s/%s".formatted(id, act));
            officer.locator("main form button").last().click();
        }
        officer.navigate("/aeo/cases/%s/extend".formatted(id));
        officer.locator("#number").fill("0");
        officer.locator("#reason").fill("Demonstration: the visit had to be moved.");
        press(officer, "Extend the limit for the decision");
        assertThat(officer.locator("#number-error")).isVisible();
        Look.at(officer, "aeo-extend-refused");
        officer.locator("#number").fill("10");
        press(officer, "Extend the limit for the decision");
        assertThat(officer.locator("main")).containsText("Decision: due");
        officer.navigate("/aeo/cases/%s/judge".formatted(id));
        for (var criterion : List.of("a", "b", "c", "d")) {
            officer.locator("#finding-" + criterion + ("b".equals(criterion) ? "-2" : ""))
                    .check();
            officer.locator("#note-" + criterion).fill("Demonstration: seen.");
        }
        press(officer, "Save verdicts");
        assertThat(officer.locator("main")).containsText("The verdicts are saved");
        officer.navigate("/aeo/cases/%s/propose".formatted(id));
        officer.getByLabel("Refuse", new Page.GetByLabelOptions().setExact(true))
                .check();
        officer.locator("#reason").fill("Demonstration: the records are not sufficient.");
        press(officer, "Hand over for decision");
        assertThat(officer.locator("main")).containsText("Decision pending");
    }

    private static void answerTheGrounds(Page firm, String id) {
        firm.navigate("/aeo/applications/" + id);
        assertThat(firm.locator("main")).containsText("records of three months");
        Look.at(firm, "aeo-grounds-served");
        press(firm, "Answer the grounds");
        press(firm, "Send the answer");
        assertThat(firm.locator(".govuk-error-summary")).containsText("What speaks against a refusal: Enter this.");
        assertThat(firm.locator(".govuk-error-summary")).containsText("Will you send anything further? Enter this.");
        Look.at(firm, "aeo-hearing-answer-refused");
        firm.locator("#answer").fill("Demonstration: we look for the records.");
        firm.locator("#nothingFurther-2").check();
        press(firm, "Send the answer");
        assertThat(firm.locator("main")).containsText("we look for the records");
    }

    /** Nothing further will follow: this answer ends the hearing. */
    private static void answerForTheLastTime(Page firm, String id) {
        firm.navigate("/aeo/applications/%s/hearing".formatted(id));
        firm.locator("#answer").fill("Demonstration: the records were found since.");
        firm.locator("#nothingFurther").check();
        press(firm, "Send the answer");
        assertThat(firm.locator("main")).containsText("records were found since");
    }

    @Test
    void anOfficerKeepsTheRegisterOfOperators(Browsing browsing) {
        var officer = browsing.page();
        Login.as(officer, "aeo-officer.xa");
        officer.navigate("/aeo/operators/new");
        press(officer, "Register an operator");
        assertThat(officer.locator(".govuk-error-summary")).isVisible();
        Look.at(officer, "aeo-register-refused");
        officer.locator("#legalName").fill("Demonstration firm Zulu");
        officer.locator("#value").fill("XA00000000000088");
        press(officer, "Register an operator");
        assertThat(officer.locator("h1")).containsText("Demonstration firm Zulu");
        var operator = officer.url().replaceAll("^.*/operators/([^/?]+).*$", "$1");

        officer.navigate("/aeo/operators/new");
        officer.locator("#legalName").fill("Demonstration firm Yankee");
        officer.locator("#value").fill("XA00000000000088");
        press(officer, "Register an operator");
        assertThat(officer.locator(".govuk-error-summary")).isVisible();
        Look.at(officer, "aeo-register-twice");

        officer.navigate("/aeo/operators/%s/add-unit".formatted(operator));
        officer.locator("#code").fill("WH-1");
        officer.locator("#name").fill("Demonstration warehouse");
        officer.locator("#kind").check();
        press(officer, "Save");
        assertThat(officer.locator("main")).containsText("Demonstration warehouse");
        officer.navigate("/aeo/operators/%s/add-identifier".formatted(operator));
        officer.locator("#value").fill("XA00000000000089");
        press(officer, "Save");
        assertThat(officer.locator("main")).containsText("XA00000000000089");
        officer.navigate("/aeo/operators/%s/change".formatted(operator));
        officer.locator("#legalName").fill("Demonstration firm Zulu II");
        press(officer, "Save");
        assertThat(officer.locator("h1")).containsText("Demonstration firm Zulu II");
        Look.at(officer, "aeo-operator-changed");
    }

    /** Leaving a form with entries that were not sent asks first; a session that ended meanwhile costs none of them. */
    @Test
    void entriesSurviveLeavingAndAnEndedSession(Browsing browsing) {
        var firm = browsing.page();
        Login.as(firm, "trader.bravo");
        firm.navigate("/aeo/applications/new");
        firm.locator("#statement").fill("Demonstration: not yet sent.");
        var asked = new java.util.concurrent.atomic.AtomicReference<String>();
        firm.onceDialog(dialog -> {
            asked.set(dialog.type());
            dialog.dismiss();
        });
        firm.locator("header a").first().click(new Locator.ClickOptions().setNoWaitAfter(true));
        firm.waitForCondition(() -> asked.get() != null);
        assertEquals("beforeunload", asked.get());
        assertTrue(firm.url().endsWith("/aeo/applications/new"), firm.url());

        firm.context().clearCookies();
        firm.getByLabel(Pattern.compile("^AEOC")).check();
        press(firm, "Save and continue");
        Login.fill(firm, "trader.bravo", Accounts.PASSWORD);
        assertThat(firm.locator("#statement")).hasValue("Demonstration: not yet sent.");
        Look.at(firm, "entries-restored");
    }

    static void press(Page page, String label) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
