package customs.launcher;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An administration reports on the Resolution; validator, Secretariat and the bodies each see their side of it. */
@EndToEnd
class ResolutionReportTest {
    @Test
    void aReportGoesFromEntryToAcceptance(Stack stack, Browsing browsing) {
        var id = open(stack);
        var contributor = browsing.page();
        Login.as(contributor, "report-contributor.xb");
        enter(contributor, id);
        handOverTooEarly(contributor, id);
        contest(contributor, id);
        answerTheRest(stack, id);
        handOver(contributor, id);

        var validator = browsing.page();
        Login.as(validator, "report-validator.xb");
        validator.navigate("/monitoring/reports/" + id);
        Look.at(validator, "mon-validator");
        press(validator, "Give back for changes");
        press(validator, "Give back for changes");
        assertThat(validator.locator("#reason-error")).isVisible();
        Look.at(validator, "mon-give-back-refused");
        validator.navigate("/monitoring/reports/" + id);
        press(validator, "Sign and submit");
        Look.at(validator, "mon-sign");
        press(validator, "Sign and submit");
        assertThat(validator.locator("main")).containsText("signed and submitted");

        var analyst = browsing.page();
        Login.as(analyst, "analyst.wco");
        check(stack, analyst, id);

        var stranger = browsing.page();
        Login.as(stranger, "report-contributor.xa");
        for (var path : List.of("", "/themes/T3", "/fact-sheet", "/acts/send-for-validation")) {
            var answer = stranger.navigate("/monitoring/reports/" + id + path);
            assertEquals(404, answer.status(), path);
        }
        Look.at(stranger, "mon-not-yours");
    }

    /** The report of XB that is open now. */
    private static String open(Stack stack) {
        return reports(stack, "report-contributor.xb").getString("items.find { it.stage == 'DRAFT' }.id");
    }

    private static io.restassured.path.json.JsonPath reports(Stack stack, String account) {
        return given().auth()
                .oauth2(stack.token(account))
                .get(stack.url(Service.MONITORING) + "/api/v1/reports")
                .jsonPath();
    }

    /** First a numerator over its denominator, said at the field with the entries kept; then right. */
    private static void enter(Page contributor, String id) {
        contributor.navigate("/monitoring");
        Look.at(contributor, "mon-own-reports");
        contributor
                .locator("main a[href='/monitoring/reports/%s']".formatted(id))
                .click();
        assertThat(contributor.locator("main")).containsText("Being filled in");
        assertThat(contributor.locator("main")).containsText("Due by");
        Look.at(contributor, "mon-own-report");
        contributor.locator("main a[href$='/themes/T3']").click();
        Object wire = contributor.evaluate("() => performance.getEntriesByType('navigation')[0].transferSize");
        assertTrue(((Number) wire).intValue() <= 100 * 1024, "a theme took " + wire + " bytes over the wire");
        Look.at(contributor, "mon-entry");
        var numerator = contributor.locator("input[id$='-numerator']").first();
        var point = numerator.getAttribute("id").replace("-numerator", "");
        contributor.locator("#" + point + "-value").fill("");
        numerator.fill("90");
        contributor.locator("#" + point + "-denominator").fill("80");
        press(contributor, "Save this theme");
        assertThat(contributor.locator("#" + point + "-numerator-error"))
                .containsText("cannot be larger than the denominator");
        assertThat(contributor.locator("#" + point + "-numerator")).hasValue("90");
        Look.at(contributor, "mon-entry-refused");
        contributor.locator("#" + point + "-numerator").fill("72");
        press(contributor, "Save this theme");
        assertThat(contributor.locator("main")).containsText("Saved.");
        assertThat(contributor.locator("#" + point + "-numerator")).hasValue("72");
    }

    /** A figure that another service delivered stays as it is; what the administration says stands beside it. */
    private static void contest(Page contributor, String id) {
        contributor.waitForCondition(() -> {
            contributor.navigate("/monitoring/reports/" + id + "/themes/T5");
            return contributor.locator("main a[href$='/remark']").count() > 0;
        });
        contributor.locator("main a[href$='/remark']").first().click();
        contributor.getByLabel("Contest: the figure is wrong").check();
        contributor.locator("#text").fill("Demonstration: a programme was counted twice.");
        press(contributor, "Add to the report");
        assertThat(contributor.locator("main")).containsText("a programme was counted twice");
    }

    private static void handOverTooEarly(Page contributor, String id) {
        contributor.navigate("/monitoring/reports/" + id);
        press(contributor, "Hand over for validation");
        Look.at(contributor, "mon-hand-over");
        press(contributor, "Hand over for validation");
        assertThat(contributor.locator(".govuk-error-summary")).containsText("must be answered");
        Look.at(contributor, "mon-hand-over-refused");
    }

    /** What else must be answered, entered as a program of the administration would. */
    private static void answerTheRest(Stack stack, String id) {
        var place = stack.url(Service.MONITORING) + "/api/v1/reports/" + id;
        var token = stack.token("report-contributor.xb");
        var report = given().auth().oauth2(token).get(place).jsonPath();
        List<Map<String, Object>> sections = report.getList("sections");
        for (var section : sections) {
            var points = ((List<?>) section.get("points"))
                    .stream()
                            .map(Map.class::cast)
                            .filter(point -> Boolean.TRUE.equals(point.get("mandatory"))
                                    && Boolean.FALSE.equals(point.get("answered"))
                                    && Boolean.FALSE.equals(point.get("readOnly")))
                            .map(point -> Map.of(
                                    "indicator",
                                    point.get("indicator"),
                                    "breakdown",
                                    point.get("breakdown"),
                                    "status",
                                    "L",
                                    "reason",
                                    "Demonstration: not collected yet."))
                            .toList();
            if (!points.isEmpty()) {
                given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("If-Match", "\"" + section.get("version") + "\"")
                        .body(Map.of("points", points))
                        .put(place + "/sections/" + section.get("theme"))
                        .then()
                        .statusCode(200);
            }
        }
    }

    private static void handOver(Page contributor, String id) {
        contributor.navigate("/monitoring/reports/%s/acts/send-for-validation".formatted(id));
        press(contributor, "Hand over for validation");
        assertThat(contributor.locator("main")).containsText("The report is with the validator");
        assertThat(contributor.getByRole(AriaRole.BUTTON, named("Sign and submit")))
                .hasCount(0);
        contributor.navigate("/monitoring/reports/%s/acts/sign".formatted(id));
        assertThat(contributor.locator("main")).containsText("not possible for you now");
        assertThat(contributor.locator("main form")).hasCount(0);
        contributor.navigate("/monitoring/reports/%s/themes/T3".formatted(id));
        assertThat(contributor.locator("main form")).hasCount(0);
        Look.at(contributor, "mon-theme-locked");
    }

    private static void check(Stack stack, Page analyst, String id) {
        analyst.navigate("/monitoring/reports?stage=SUBMITTED");
        Look.at(analyst, "mon-submitted");
        analyst.locator("main a[href='/monitoring/reports/%s']".formatted(id)).click();
        press(analyst, "Begin the check");
        press(analyst, "Begin the check");
        press(analyst, "Ask about a data point");
        Look.at(analyst, "mon-ask");
        analyst.locator("#text").fill("Demonstration: which year is this from?");
        press(analyst, "Ask");
        assertThat(analyst.locator("main")).containsText("which year is this from?");
        assertThat(analyst.getByRole(AriaRole.BUTTON, named("Accept the report")))
                .hasCount(0);
        Look.at(analyst, "mon-under-check");
        press(analyst, "Return with the questions");
        press(analyst, "Return with the questions");
        assertThat(analyst.locator("main")).containsText("Returned");
        again(stack, id);
        analyst.navigate("/monitoring/reports/" + id);
        analyst.locator("main a[href$='/close']").click();
        press(analyst, "Close the question");
        press(analyst, "Accept the report");
        Look.at(analyst, "mon-accept");
        press(analyst, "Accept the report");
        assertThat(analyst.locator("main")).containsText("The report is accepted");
    }

    /** The returned report comes back corrected, as programs of the administration would send it; it stays on time. */
    private static void again(Stack stack, String id) {
        var place = stack.url(Service.MONITORING) + "/api/v1/reports/" + id;
        var contributor = stack.token("report-contributor.xb");
        var report = given().auth().oauth2(contributor).get(place).jsonPath();
        assertEquals("RETURNED", report.getString("stage"));
        given().auth()
                .oauth2(contributor)
                .contentType("application/json")
                .header("If-Match", "\"" + report.getInt("sections.find { it.theme == 'T2' }.version") + "\"")
                .body(Map.of("points", List.of(Map.of("indicator", "I2_02", "value", 4))))
                .put(place + "/sections/T2")
                .then()
                .statusCode(200);
        act(stack, place, "report-contributor.xb", "send-for-validation");
        act(stack, place, "report-validator.xb", "sign");
        act(stack, place, "analyst.wco", "check");
        var now = given().auth().oauth2(stack.token("analyst.wco")).get(place).jsonPath();
        assertEquals(2, now.getInt("number"));
        assertEquals(report.getBoolean("onTime"), now.getBoolean("onTime"));
    }

    private static void act(Stack stack, String place, String account, String act) {
        var token = stack.token(account);
        int version = given().auth().oauth2(token).get(place).jsonPath().getInt("version");
        given().auth()
                .oauth2(token)
                .header("If-Match", "\"" + version + "\"")
                .post(place + "/" + act)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, en", "PHONE, fr"})
    void aDelegateOpensAScoreDownToTheObservation(Browsing.Width width, String language, Browsing browsing) {
        var delegate = browsing.page(width, language);
        Login.as(delegate, "delegate.ptc");
        delegate.navigate("/monitoring/members");
        Look.at(delegate, "mon-members-" + language);
        delegate.locator("main a[href$='/fact-sheet']").first().click();
        Look.at(delegate, "mon-fact-sheet-" + language);
        assertThat(delegate.locator("main svg")).isVisible();
        var theme = delegate.locator("main > details.score").first();
        theme.locator("> summary").click();
        theme.locator("details.score").first().locator("> summary").click();
        theme.locator("details.score details.score")
                .first()
                .locator("> summary")
                .click();
        assertThat(theme.locator("details.score details.score .govuk-summary-list")
                        .first())
                .isVisible();
        Look.at(delegate, "mon-fact-sheet-opened-" + language);
        assertFalse(delegate.content().toLowerCase(java.util.Locale.ROOT).contains("non-compliant"));
        delegate.navigate("/monitoring/sessions");
        Look.at(delegate, "mon-sessions-" + language);
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, fr", "PHONE, en"})
    void theContributorsPagesInTheOtherLanguageAndOnATelephone(
            Browsing.Width width, String language, Stack stack, Browsing browsing) {
        var contributor = browsing.page(width, language);
        Login.as(contributor, "report-contributor.xa");
        var id = reports(stack, "report-contributor.xa").getString("items.find { it.stage == 'OPEN' }.id");
        contributor.navigate("/monitoring/reports");
        Look.at(contributor, "mon-own-reports-" + language);
        for (var page : List.of("", "/themes/T1", "/themes/T5", "/fact-sheet")) {
            contributor.navigate("/monitoring/reports/" + id + page);
            Look.at(contributor, "mon-xa" + page.replace('/', '-') + "-" + language);
        }
    }

    @Test
    void theOtherBodysSecretaryPutsOffAndThenRecordsAnOutcome(Stack stack, Browsing browsing) {
        var secretary = browsing.page();
        Login.as(secretary, "body-secretary.ptc");
        secretary.navigate("/monitoring/sessions");
        secretary
                .getByText("Demonstration session of the Permanent Technical Committee")
                .click();
        Look.at(secretary, "mon-session");
        secretary.locator("main a[href$='/table']").first().click();
        Look.at(secretary, "mon-table");
        secretary.goBack();
        secretary.locator("main a[href$='/outcome']").first().click();
        press(secretary, "Record the outcome");
        assertThat(secretary.locator("#outcome-error")).isVisible();
        Look.at(secretary, "mon-outcome-refused");
        secretary.getByLabel("Put off").check();
        press(secretary, "Record the outcome");
        assertThat(secretary.locator("main")).containsText("Put off");
        onAnotherItem(stack);
        secretary.reload();
        secretary.locator("main a[href$='/outcome']").first().click();
        secretary.getByLabel("Took note").check();
        secretary.locator("#paragraphs").fill("41–48");
        press(secretary, "Record the outcome");
        assertThat(secretary.locator("main")).containsText("Took note");
        assertThat(secretary.locator("main")).containsText("The outcome is recorded");
        publishAndAmend(browsing);
    }

    /** What was put off is still before the bodies, and comes back on another item of the session. */
    private static void onAnotherItem(Stack stack) {
        var secretary = stack.token("body-secretary.ptc");
        var sessions = stack.url(Service.MONITORING) + "/api/v1/sessions";
        String session = given().auth()
                .oauth2(secretary)
                .get(sessions + "?body=PTC&open=true&demonstration=true")
                .jsonPath()
                .getString("items.find { it.stage == 'IN_SESSION' }.id");
        String report = given().auth()
                .oauth2(secretary)
                .get(sessions + "/" + session)
                .jsonPath()
                .getString("items.reports.flatten().find { it.outcome == 'DEFERRED' }.report");
        assertEquals(
                "TABLED",
                given().auth()
                        .oauth2(secretary)
                        .get(stack.url(Service.MONITORING) + "/api/v1/reports/" + report)
                        .jsonPath()
                        .getString("stage"));
        var added = given().auth()
                .oauth2(secretary)
                .contentType("application/json")
                .header(
                        "If-Match",
                        given().auth()
                                .oauth2(secretary)
                                .get(sessions + "/" + session)
                                .getHeader("ETag"))
                .body(Map.of("title", "Demonstration: taken up again", "action", "DISCUSS"))
                .post(sessions + "/" + session + "/agenda-items");
        assertEquals(201, added.statusCode(), added.asString());
        String item = added.jsonPath().getString("items[-1].id");
        given().auth()
                .oauth2(secretary)
                .contentType("application/json")
                .header("If-Match", added.getHeader("ETag"))
                .body(Map.of("report", report))
                .post(sessions + "/" + session + "/agenda-items/" + item + "/reports")
                .then()
                .statusCode(201);
    }

    /** Both bodies have concluded on the report of XA: it is published, and its administration asks to correct it. */
    private static void publishAndAmend(Browsing browsing) {
        var analyst = browsing.page();
        Login.as(analyst, "analyst.wco");
        analyst.navigate("/monitoring/reports?stage=REVIEWED");
        analyst.locator("main tbody a").first().click();
        press(analyst, "Publish the report");
        Look.at(analyst, "mon-publish");
        press(analyst, "Publish the report");
        assertThat(analyst.locator("main")).containsText("The report is published");
        var report = analyst.url().replaceAll("\\?.*", "").replaceAll(".*/monitoring", "/monitoring");

        publishResults(analyst, browsing);

        var validator = browsing.page(Browsing.Width.PHONE, "fr");
        Login.as(validator, "report-validator.xa");
        validator.navigate(report);
        Look.at(validator, "mon-published-fr");
        press(validator, "Demander une modification");
        press(validator, "Demander une modification");
        assertThat(validator.locator("#reason-error")).isVisible();
        validator.locator("#reason").fill("Démonstration : un bureau a été compté deux fois.");
        press(validator, "Demander une modification");
        assertThat(validator.locator("main")).containsText("un bureau a été compté deux fois");
        Look.at(validator, "mon-amendment-asked-fr");

        analyst.navigate(report);
        press(analyst, "Open the amendment");
        press(analyst, "Open the amendment");
        assertThat(analyst.locator("main")).containsText("Version 1 is public until version 2 is published");
        Look.at(analyst, "mon-amendment-open");
    }

    /** The results of last year's cycle, for anyone to read without signing in. */
    private static void publishResults(Page analyst, Browsing browsing) {
        var cycle = "XR-" + (LocalDate.now().getYear() - 1);
        analyst.navigate("/monitoring/publication");
        Look.at(analyst, "mon-publish-results");
        analyst.locator("input[name=cycle][value=%s]".formatted(cycle)).check();
        press(analyst, "Publish results");
        assertThat(analyst.locator("h1")).containsText("Results of cycle %s, version 1".formatted(cycle));

        var anyone = browsing.page(Browsing.Width.PHONE, "fr");
        anyone.navigate("/resolution");
        Look.at(anyone, "mon-resolution-fr");
        anyone.locator("main a[href^='/resolution/results/%s']".formatted(cycle))
                .first()
                .click();
        assertThat(anyone.locator("main svg").first()).isVisible();
        assertThat(anyone.locator("main")).containsText("moins de cinq Membres");
        Look.at(anyone, "mon-results-fr");
        for (var page : List.of("method", "benchmarks", "catalogues", "results/" + cycle + "/indicators/I3_01")) {
            anyone.navigate("/resolution/" + page);
            Look.at(anyone, "mon-" + page.replace('/', '-') + "-fr");
        }
    }

    @Test
    void aSecretaryPlansASessionAndItsAgenda(Browsing browsing) {
        var secretary = browsing.page();
        Login.as(secretary, "body-secretary.ec");
        secretary.navigate("/monitoring/sessions");
        press(secretary, "Plan a session");
        press(secretary, "Plan a session");
        assertThat(secretary.locator(".govuk-error-summary")).isVisible();
        Look.at(secretary, "mon-plan-refused");
        secretary.locator("#label").fill("Demonstration: spring session");
        date(secretary, "from", "12", "4", "2027");
        date(secretary, "to", "9", "4", "2027");
        press(secretary, "Plan a session");
        assertThat(secretary.locator(".govuk-error-summary")).isVisible();
        date(secretary, "to", "16", "4", "2027");
        secretary.getByLabel("This is a demonstration session").check();
        press(secretary, "Plan a session");
        assertThat(secretary.locator("main")).containsText("The session is planned");
        Look.at(secretary, "mon-planned");
        press(secretary, "Move the session on");
        secretary.getByLabel("Call for documents").check();
        Look.at(secretary, "mon-move");
        press(secretary, "Move on");
        press(secretary, "Add an agenda item");
        secretary.locator("#subject").fill("Demonstration: reports on the Resolution");
        secretary.getByLabel("The body is asked to discuss.").check();
        press(secretary, "Add an agenda item");
        assertThat(secretary.locator("main")).containsText("The item is on the agenda");
        Look.at(secretary, "mon-agenda");

        var telephone = browsing.page(Browsing.Width.PHONE, "fr");
        Login.as(telephone, "body-secretary.ec");
        telephone.navigate("/monitoring/sessions/plan");
        Look.at(telephone, "mon-plan-fr");
    }

    private static void date(Page page, String name, String day, String month, String year) {
        page.locator("[name=" + name + "-day]").fill(day);
        page.locator("[name=" + name + "-month]").fill(month);
        page.locator("[name=" + name + "-year]").fill(year);
    }

    private static Page.GetByRoleOptions named(String label) {
        return new Page.GetByRoleOptions().setName(label).setExact(true);
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
