package customs.launcher;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import java.time.LocalDate;
import java.time.ZoneOffset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static customs.launcher.RefusalTest.press;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a firm contests a refusal, somebody else hears it, and the case is decided anew. */
final class Contesting {
    private Contesting() {}

    /** Files an appeal against the refusal of an application and returns its address. */
    static String appeal(Page firm, String application) {
        firm.navigate("/aeo/applications/" + application);
        press(firm, "Contest this decision");
        Look.at(firm, "aeo-appeal-file");
        press(firm, "Contest this decision");
        assertThat(firm.locator("#grounds-error")).isVisible();
        firm.locator("#grounds").fill("Demonstration: the records found since cover the period.");
        press(firm, "Contest this decision");
        assertThat(firm.locator("main")).containsText("the records found since");
        Look.at(firm, "aeo-appeal-filed");
        return firm.url().replaceAll("[?#].*", "");
    }

    /** Whoever had a part in the decision does not decide about it. */
    static void mayNotDecide(Page decider, String appeal) {
        decider.navigate(appeal + "/take-up");
        assertThat(decider.locator("main form")).hasCount(0);
        Look.at(decider, "aeo-appeal-not-for-the-decider");
    }

    static void hear(Page firm, Page reviewer, String appeal) {
        act(reviewer, appeal, "take-up", "Take up the appeal");
        act(firm, appeal, "request-hearing", "Ask for a hearing");
        reviewer.navigate(appeal + "/schedule-hearing");
        var today = LocalDate.now(ZoneOffset.UTC);
        reviewer.locator("#on").fill("" + today.getDayOfMonth());
        reviewer.locator("#on-month").fill("" + today.getMonthValue());
        reviewer.locator("#on-year").fill("" + today.getYear());
        reviewer.locator("#place").fill("Demonstration: room 1");
        Look.at(reviewer, "aeo-appeal-schedule");
        press(reviewer, "Set the day of the hearing");
        assertThat(reviewer.locator("main")).containsText("Demonstration: room 1");
        says(reviewer, appeal, "serve-minutes", "minutes", "Share the minutes");
        reviewer.navigate(appeal + "/uphold");
        assertThat(reviewer.locator("main form")).hasCount(0); // the appellant may still speak
        says(firm, appeal, "argue", "arguments", "Bring arguments");
        Look.at(firm, "aeo-appeal-argued");
        says(reviewer, appeal, "uphold", "reason", "Uphold the appeal");
        Look.at(reviewer, "aeo-appeal-upheld");
    }

    private static void says(Page person, String appeal, String act, String entry, String label) {
        person.navigate(appeal + "/" + act);
        person.locator("#" + entry).fill("Demonstration: said with " + act + ".");
        press(person, label);
        assertThat(person.locator("main")).containsText("said with " + act);
    }

    private static void act(Page person, String appeal, String act, String label) {
        person.navigate(appeal + "/" + act);
        press(person, label);
        assertThat(person.locator("main .govuk-notification-banner")).isVisible();
    }

    /** The appeal does not grant: the criterion is judged again, and the decision taken as any other. */
    static void decideAnew(Page officer, Page decider, String application) {
        var file = "/aeo/cases/" + application;
        decider.navigate(file + "/return-to-assessment");
        decider.locator("#reason").fill("Demonstration: the records are to be judged again.");
        press(decider, "Give back to the assessment");
        officer.navigate(file + "/judge");
        officer.locator("#finding-b").check();
        officer.locator("#note-b").fill("Demonstration: the records found since are sufficient.");
        press(officer, "Save verdicts");
        assertThat(officer.locator("main")).containsText("The verdicts are saved");
        officer.navigate(file + "/propose");
        officer.getByLabel("Grant", new Page.GetByLabelOptions().setExact(true)).check();
        officer.locator("#reason").fill("Demonstration: every criterion is met.");
        press(officer, "Hand over for decision");
        decider.navigate(file + "/grant");
        assertThat(decider.locator("main")).containsText("(b)");
        decider.locator("#reason").fill("Demonstration: the criteria are met.");
        press(decider, "Grant");
        assertThat(decider.locator("main")).containsText("The application is granted");
        Look.at(decider, "aeo-granted-after-appeal");
    }

    /** The firm takes the certificate of the authorisation that it was first refused. */
    static void certificate(Page firm) {
        firm.navigate("/aeo/firm");
        firm.locator("main tbody tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("AEOC – "))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        var download = firm.waitForDownload(
                () -> firm.locator("main a[href$='/certificate']").first().click());
        assertTrue(download.suggestedFilename().endsWith(".pdf"), download::suggestedFilename);
    }
}
