package customs.launcher;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An administration sees what its estate does not keep, and files a continuity plan: author, reviewer and approver, each in a browser. */
@EndToEnd
class ContinuityPlanTest {
    @Test
    void theAnalysisSaysHowLateAndWhyAndWhatWouldHelp(Browsing browsing) {
        var page = browsing.page();
        Login.as(page, "bcp-author.xa");
        theDemonstrationEstateIsImported(page);
        page.navigate("/bcp");
        assertThat(page.locator("#verdict")).containsText("3 h late");
        assertThat(page.locator("#verdict")).containsText("Power → Data centre → Database");
        assertThat(page.locator("#graph")).containsText("Single window");
        assertEquals(
                6, page.locator("#graph path[stroke='#a3160a']").count(), "thick lines of a path over seven nodes");
        Look.at(page, "bcp-recovery");
        page.locator("#changed").selectOption("DB");
        page.locator("#time").fill("half");
        press(page, "Try");
        assertThat(page.locator("#time-error")).containsText("4 h 30 min");
        page.locator("#time").fill("0.5 h");
        press(page, "Try");
        assertThat(page.locator("#answer")).containsText("5 h 30 min instead of 7 h: 1 h 30 min sooner");
        assertThat(page.locator("#answer")).containsText("Next bottleneck: Identity");
        Look.at(page, "bcp-recovery-what-if");
        var table = page.request().get("/bcp/recovery/table.csv?toward=CLR").text();
        assertTrue(table.contains("\"CLR\",\"Clearance\",1800,25200,14400,10800,0,yes"), table);
        page.navigate("/bcp/recovery?toward=CLR&down=DB");
        assertThat(page.locator("#verdict")).containsText("5 h");
        page.navigate("/bcp/recovery?toward=PAY");
        assertThat(page.locator("#verdict")).containsText("Duty payment promises 24 h");
    }

    /** As it is exported, so it is taken over: nothing is lost on the way. */
    private static void theDemonstrationEstateIsImported(Page page) {
        var file = page.request().get("/bcp/estate/estate.yaml").body();
        page.navigate("/bcp/estate/import");
        page.locator("#file")
                .setInputFiles(
                        new com.microsoft.playwright.options.FilePayload("estate.yaml", "application/yaml", file));
        press(page, "Take over");
        assertThat(page.locator("main")).containsText("The file was taken over.");
    }

    @Test
    void aPlanIsWrittenReturnedMendedApprovedFiledAndPrinted(Browsing browsing) {
        var author = browsing.page();
        Login.as(author, "bcp-author.xa");
        author.navigate("/bcp/plans");
        Look.at(author, "bcp-plans");
        author.locator("#starters ~ dl a").first().click();
        author.locator("#title").fill("Clearance without the customs system");
        author.locator("#code").fill("CLR-WALK");
        Look.at(author, "bcp-plan-new");
        press(author, "Open a new plan");
        assertThat(author.locator("h1")).hasText("Clearance without the customs system");
        var version = author.url().replaceFirst(".*/versions/([0-9a-f-]+).*", "$1");
        Look.at(author, "bcp-plan-begun");
        follow(author, "Change title or type");
        author.locator("#title").fill("Clearance with the system down");
        Look.at(author, "bcp-plan-name");
        press(author, "Save");
        assertThat(author.locator("h1")).hasText("Clearance with the system down");
        author.navigate("/bcp/writing/" + version + "/scope");
        for (var name : new String[] {"Manifest", "Risk targeting", "Single window"}) {
            author.getByLabel(name, new Page.GetByLabelOptions().setExact(true)).uncheck();
        }
        Look.at(author, "bcp-plan-scope");
        press(author, "Save");
        assertThat(author.locator("#services + table")).containsText("3 h late");
        author.navigate("/bcp/writing/" + version + "/party/new");
        author.locator("#name").fill("Demonstration Trader Bravo");
        author.getByLabel("Operator", new Page.GetByLabelOptions().setExact(true))
                .check();
        author.locator("#code").fill("BRAVO");
        author.locator("#identifier").fill("XA00000000000002");
        author.locator("#scheme").fill("TIN");
        Look.at(author, "bcp-plan-party");
        press(author, "Save");
        author.navigate("/bcp/writing/" + version + "/task/new");
        author.locator("#code").fill("TELL");
        author.locator("#title").fill("Tell the drivers");
        author.locator("#party").selectOption("BRAVO");
        author.locator("#ownerRole").fill("Dispatcher");
        author.locator("#plannedSeconds").fill("15 min");
        Look.at(author, "bcp-plan-task");
        press(author, "Save");
        author.navigate("/bcp/acts/" + version + "/submit");
        assertThat(author.locator("main")).containsText("This is not possible now");
        assertThat(author.locator("main form")).hasCount(0);
        author.navigate("/bcp/versions/" + version);
        assertThat(author.locator("#missing + ul li")).hasText("Task \"Tell the drivers\" needs an alternate");
        author.locator("#missing + ul a").click();
        author.locator("#alternateRole").fill("Head of clearance");
        press(author, "Save");
        assertThat(author.locator("#missing")).hasCount(0);
        act(author, "Submit for review");
        assertThat(author.locator("main")).containsText("The plan was submitted for review.");
        assertThat(author.locator("#next + ul")).containsText("Waits for an approver.");

        var reviewer = browsing.page();
        Login.as(reviewer, "bcp-reviewer.xa");
        reviewer.navigate("/bcp/versions/" + version);
        follow(reviewer, "Return to the authors");
        press(reviewer, "Return to the authors");
        assertThat(reviewer.locator("#comment-error")).isVisible();
        reviewer.locator("#comment").fill("Say how declarations are taken on paper.");
        Look.at(reviewer, "bcp-plan-return");
        press(reviewer, "Return to the authors");
        assertThat(reviewer.locator("main")).containsText("The version was returned to its authors.");

        author.navigate("/bcp/versions/" + version);
        assertThat(author.locator("main")).containsText("Say how declarations are taken on paper.");
        act(author, "Take up again as a draft");
        follow(author, "Write this section: Fallback procedures");
        author.locator("#response").fill("Declarations are taken on paper and numbered by office and hour.");
        Look.at(author, "bcp-plan-section");
        press(author, "Save");
        act(author, "Submit for review");

        reviewer.navigate("/bcp/versions/" + version);
        act(reviewer, "Agree or object");
        assertThat(reviewer.locator("main")).containsText("Your opinion was recorded.");

        var approver = browsing.page();
        Login.as(approver, "bcp-approver.xa");
        approver.navigate("/bcp/versions/" + version);
        act(approver, "Approve");
        act(approver, "Put into force");
        assertThat(approver.locator("main")).containsText("The plan is in force.");
        Look.at(approver, "bcp-plan-in-force");
        follow(approver, "To a region or another administration");
        approver.locator("#recipient").fill("XR");
        press(approver, "File this version");
        assertThat(approver.locator("main")).containsText("The version is filed. Keep the receipt.");
        var pack = approver.request().get("/bcp/packs/" + version + "/plan.pdf");
        assertEquals("%PDF", new String(pack.body(), 0, 4, StandardCharsets.US_ASCII));

        thePackIsTakenAlong(approver, browsing, version);
        aPartySeesItsOwnTasks(approver, browsing, version);

        var stranger = browsing.page();
        Login.as(stranger, "bcp-author.xb");
        var refused = stranger.navigate("/bcp/versions/" + version);
        assertNotNull(refused);
        assertEquals(404, refused.status());
        Look.at(stranger, "bcp-plan-of-others");
        stranger.navigate("/bcp/plans");
        assertThat(stranger.locator("main")).not().containsText("Clearance with the system down");
        stranger.navigate("/bcp/recovery?whole=true");
        Look.at(stranger, "bcp-recovery-large");
    }

    /** The firm that the plan names sees its own task and says so; customs sees that, and how the register answers. */
    private static void aPartySeesItsOwnTasks(Page approver, Browsing browsing, String version) {
        var party = browsing.page(Browsing.Width.PHONE, "fr");
        Login.as(party, "trader.bravo");
        party.navigate("/bcp/party/" + version);
        assertThat(party.locator("#tasks + table")).containsText("Tell the drivers");
        assertThat(party.locator("#tasks + table tbody tr")).hasCount(1);
        Look.at(party, "bcp-fr-phone-party");
        press(party, "Nous savons ce qui nous est demandé");
        assertThat(party.locator("main")).containsText("La douane voit que vous êtes informés.");
        approver.navigate("/bcp/versions/" + version + "/parties");
        assertThat(approver.locator("main table")).containsText("Demonstration Trader Bravo");
        Look.at(approver, "bcp-plan-parties");
    }

    /** Its file opens without a network, its code leads to a page that nobody must sign in for, and copies are known. */
    private static void thePackIsTakenAlong(Page page, Browsing browsing, String version) {
        page.navigate("/bcp/packs/" + version);
        assertThat(page.locator("main")).containsText("Current");
        page.locator("#holder").fill("Port office");
        page.locator("#place").fill("Safe");
        press(page, "Register a printed copy");
        assertThat(page.locator("main")).containsText("The copy is registered.");
        Look.at(page, "bcp-pack");
        var file = page.request().get("/bcp/packs/" + version + "/plan.html").text();
        var code = file.replaceFirst("(?s).*/bcp/pack/([0-9a-f-]{36}).*", "$1");
        var offline = browsing.page();
        offline.route("**/*", route -> route.abort());
        offline.setContent(file);
        assertThat(offline.locator("#first-hour")).isVisible();
        assertThat(offline.locator("#log")).isVisible();
        var anybody = browsing.page();
        anybody.navigate("/bcp/pack/" + code);
        assertThat(anybody.locator("h1")).hasText("Yes, this is the latest");
        Look.at(anybody, "bcp-pack-check");
    }

    @Test
    void aPlanBegunFromAStarterNeedsLittleMore(Browsing browsing) {
        var page = browsing.page(Browsing.Width.PHONE, "fr");
        Login.as(page, "bcp-author.xa");
        page.navigate("/bcp/plans");
        Look.at(page, "bcp-fr-phone-starters");
        page.locator("#starters ~ dl a").first().click();
        page.locator("#code").fill("PANNE");
        press(page, "Ouvrir un nouveau plan");
        assertThat(page.locator("#section-FALLBACK_PROCEDURES")).isVisible();
        assertThat(page.locator("#criteria + ul")).containsText("En panne depuis");
        Look.at(page, "bcp-fr-phone-starter-plan");
        page.navigate("/bcp/contacts");
        Look.at(page, "bcp-fr-phone-contacts");
        follow(page, "Demonstration desk");
        press(page, "J'ai joint ce contact aujourd'hui");
        assertThat(page.locator("main")).containsText("Le contact est vérifié");
    }

    /** A plan is filed to a peer, who sees what was shared; an objection to a section is answered; all plans are seen at once. */
    @Test
    void plansAreFiledRemarkedOnAndSeenAtOnce(Browsing browsing) {
        var approver = browsing.page();
        Login.as(approver, "bcp-approver.xa");
        approver.navigate("/bcp/portfolio");
        assertThat(approver.locator("#readiness ~ table").first()).containsText("Clearance");
        Look.at(approver, "bcp-portfolio");
        approver.navigate("/bcp/plans");
        follow(approver, "Demonstration plan: outage");
        follow(approver, "To a region or another administration");
        approver.locator("#recipient").fill("XC");
        press(approver, "File this version");
        assertThat(approver.locator("main")).containsText("The version is filed. Keep the receipt.");
        Look.at(approver, "bcp-filings");
        approver.locator("#recipient").fill("XC");
        press(approver, "File this version");
        assertThat(approver.locator(".govuk-error-summary")).isVisible();

        var author = browsing.page(Browsing.Width.PHONE, "fr");
        Login.as(author, "bcp-author.xb");
        author.navigate("/bcp/filings/received");
        Look.at(author, "bcp-fr-phone-received");
        follow(author, "Demonstration plan: outage");
        assertThat(author.locator("main")).containsText("Le plan entier");
        Look.at(author, "bcp-fr-phone-received-plan");
        author.navigate("/bcp/plans");
        author.locator("main table a").first().click();
        follow(author, "Lire, répondre ou clore");
        author.locator("#answer").fill("Cinq jours par bureau, comptés le lundi.");
        Look.at(author, "bcp-fr-phone-remark");
        press(author, "Répondre");
        assertThat(author.locator("main")).containsText("La réponse est enregistrée.");
        author.navigate("/bcp/self-assessment");
        author.locator("#MANDATE-PREPAREDNESS").check();
        press(author, "Enregistrer");
        assertThat(author.locator("main")).containsText("1 sur 16 répondues");
        Look.at(author, "bcp-fr-phone-assessment");

        var region = browsing.page();
        Login.as(region, "regional-reader.xr");
        region.navigate("/bcp/filings/received");
        follow(region, "Demonstration plan: outage");
        assertThat(region.locator("main")).containsText("A summary");
        Look.at(region, "bcp-received-region");
    }

    @Test
    void theEstateIsSeenAndChangedInFrenchOnATelephone(Browsing browsing) {
        var page = browsing.page(Browsing.Width.PHONE, "fr");
        Login.as(page, "bcp-author.xb");
        for (var path : new String[] {
            "recovery",
            "plans",
            "estate",
            "estate?part=dependency",
            "estate/name",
            "estate/import",
            "estate-parts/dependency/new"
        }) {
            page.navigate("/bcp/" + path);
            Look.at(page, "bcp-fr-phone-" + path.replaceAll("[/?=]", "-"));
            assertEquals("fr", page.locator("html").getAttribute("lang"));
        }
        page.navigate("/bcp/plans");
        page.locator("main table a").first().click();
        Look.at(page, "bcp-fr-phone-plan");
        page.navigate("/bcp/estate-parts/office/new");
        page.locator("#name").fill("Bureau de démonstration du fleuve");
        page.locator("#code").fill("RIVER");
        press(page, "Enregistrer");
        assertThat(page.locator("#offices ~ table").last()).containsText("Bureau de démonstration du fleuve");
        follow(page, "Bureau de démonstration du fleuve");
        follow(page, "Supprimer…");
        assertThat(page.locator("main")).containsText("Bureau de démonstration du fleuve");
        Look.at(page, "bcp-fr-phone-removal");
        press(page, "Oui, supprimer");
        assertThat(page.locator("main")).not().containsText("Bureau de démonstration du fleuve");
        assertThat(page.locator("main")).containsText("Supprimé");
        whatIsNeededStays(page);
        theHarmOfAStandstillIsEntered(page);
        page.navigate("/bcp/estate/import");
        page.locator("#file")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "estate.yaml",
                        "application/yaml",
                        "services:\n  - {code: NEW, name: New}\n".getBytes(StandardCharsets.UTF_8)));
        press(page, "Vérifier seulement");
        assertThat(page.locator("#report")).containsText("rien n'a été repris");
        assertThat(page.locator("main table")).isVisible();
        Look.at(page, "bcp-fr-phone-import-report");
    }

    /** Nothing goes from an estate while something refers to it, and each that does is named. */
    private static void whatIsNeededStays(Page page) {
        page.navigate("/bcp/estate?part=resource&find=DNS");
        page.locator("main table a").first().click();
        follow(page, "Supprimer…");
        press(page, "Oui, supprimer");
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        assertThat(page.locator("#uses")).containsText("IDENTITY a besoin de DNS.");
        Look.at(page, "bcp-fr-phone-removal-refused");
        page.locator("#uses a").first().click();
        assertThat(page.locator("h1")).hasText("Modifier un besoin");
    }

    private static void theHarmOfAStandstillIsEntered(Page page) {
        page.navigate("/bcp/estate?part=service");
        page.locator("main table a").first().click();
        var service = page.url();
        var line = page.locator("[id^='impacts.'][id$='.seconds']").count() - 1;
        page.locator("[id='impacts." + line + ".category']").selectOption("LEGAL");
        page.locator("[id='impacts." + line + ".seconds']").fill("9 j");
        page.locator("[id='impacts." + line + ".level']").selectOption("4");
        Look.at(page, "bcp-fr-phone-impacts");
        press(page, "Enregistrer");
        page.navigate(service);
        assertThat(page.locator("option[value='LEGAL'][selected]")).hasCount(1);
        page.locator("#note").fill("Note de démonstration");
        press(page, "Enregistrer");
        page.navigate(service);
        assertThat(page.locator("option[value='LEGAL'][selected]")).hasCount(1);
    }

    /** From the plan's page to the act's page, and there the button of the same name. */
    private static void act(Page page, String name) {
        follow(page, name);
        press(page, name);
        page.waitForURL(url -> url.contains("/bcp/versions/"));
    }

    private static void follow(Page page, String name) {
        page.locator("main a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
