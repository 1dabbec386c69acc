package customs.aeo.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import customs.aeo.Desk;
import customs.aeo.Statute;
import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static customs.aeo.Desk.as;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.wrongly;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** People are told of their days before and after, by mail, in the portal and in their calendar. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(MailServer.class)
class ReminderTest {
    private static final String SUBSCRIPTION = "/api/v1/reminders/subscription";
    private static final String OFFICER =
            Tokens.of("aeo-officer").id("officer.xs").administration("XS").sign();
    private static final String DECIDER =
            Tokens.of("aeo-decider").id("decider.xs").administration("XS").sign();

    private static final String DECIDER_XT =
            Tokens.of("aeo-decider").id("decider.xt").administration("XT").sign();

    @Inject
    PostRound round;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private GreenMail server() {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static String subscribed(String token, String address, String language, Integer... daysBefore) {
        return as(token)
                .contentType("application/json")
                .body(Map.of("address", address, "language", language, "daysBefore", List.of(daysBefore)))
                .post(SUBSCRIPTION)
                .then()
                .statusCode(201)
                .body("subscription.feed", notNullValue())
                .extract()
                .path("subscription.feed");
    }

    /** What a mail server received since it was asked last, by address. */
    private static Map<String, String> received(GreenMail server) {
        var mails = new HashMap<String, String>();
        try {
            for (var mail : server.getReceivedMessages()) {
                mails.put(
                        Arrays.toString(mail.getAllRecipients()),
                        mail.getSubject() + "\n" + mail.getContent().toString());
            }
            server.purgeEmailFromAllMailboxes();
        } catch (MessagingException | IOException | com.icegreen.greenmail.store.FolderException e) {
            throw new AssertionError(e);
        }
        return mails;
    }

    @Test
    void peopleAreToldBeforeAndAfterADay() throws SQLException {
        day("2026-03-02");
        Statute.inForce("XS", Statute.programme("XS", "1", "2020-01-01"));
        var firm = Desk.firm("XS", "2015-01-01");
        var id = Desk.submitted(firm, "2026-03-02", "AEOC");
        var number = Desk.read(OFFICER, id).then().extract().<String>path("number");
        subscribed(OFFICER, "officer@demonstration.example", "en", 7, 1);
        subscribed(DECIDER, "decider@demonstration.example", "en", 7);
        var feed = subscribed(firm.trader(), "firm@demonstration.example", "fr", 14);
        as(OFFICER)
                .get("/api/v1/reminders")
                .then()
                .statusCode(200)
                .body("due.number", equalTo(List.of(number)))
                .body("due[0].due", equalTo("2026-04-01"))
                .body("due[0].remainingDays", equalTo(30))
                .body("due[0].own", equalTo(true))
                .body("mailed", equalTo(true))
                .body("subscription.feed", nullValue());
        as(DECIDER).get("/api/v1/reminders").then().body("due", empty());

        var server = server();
        server.start();
        try {
            round.look();
            assertEquals(Map.of(), received(server));
            day("2026-03-25");
            round.look();
            round.look();
            var mails = received(server);
            assertEquals(2, mails.size(), mails::toString);
            var toOfficer = mails.get("[officer@demonstration.example]");
            assertTrue(toOfficer.contains("Case %s: due on 1 April 2026 (7 days left)".formatted(number)), toOfficer);
            var toFirm = mails.get("[firm@demonstration.example]");
            assertTrue(toFirm.contains("Dossier %s : échéance le 1 avril 2026".formatted(number)), toFirm);
            mails.values()
                    .forEach(mail -> assertFalse(
                            mail.contains("Demonstration firm")
                                    || mail.contains(firm.number())
                                    || mail.contains("AEOC"),
                            mail));
        } finally {
            server.stop();
        }

        // the mail server is away: the next round tries again
        day("2026-03-31");
        round.look();
        var again = server();
        again.start();
        try {
            round.look();
            assertEquals(1, received(again).size());
            day("2026-04-03");
            round.look();
            var mails = received(again);
            assertEquals(3, mails.size(), mails::toString);
            assertTrue(mails.get("[decider@demonstration.example]").contains("please see to it"), mails::toString);
            assertTrue(mails.get("[officer@demonstration.example]").contains("was due on 1 April 2026 (2 days ago)."));
            as(DECIDER).get("/api/v1/reminders").then().body("due.own", equalTo(List.of(false)));
            // half a year later nobody who was not here meanwhile is told
            day("2026-12-01");
            round.look();
            assertEquals(Map.of(), received(again));
        } finally {
            again.stop();
        }
        given().get("/api/v1/reminder-feeds/{secret}", feed).then().statusCode(404);

        day("2026-04-04");
        end(firm.trader());
        as(firm.trader()).get("/api/v1/reminders").then().body("subscription", nullValue());
        try (var connection = ServiceDatabase.superuser();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM reminder_subscription WHERE address LIKE 'firm@%'")) {
            rows.next();
            assertEquals(0, rows.getInt(1));
        }
    }

    @Test
    void whatIsHeldIsRemindedOfTooAndAnAuthorityThatDoesNotAnswerIsSeenTo() {
        day("2026-03-02");
        Statute.inForce("XT", Statute.programme("XT", "1", "2020-01-01"));
        var officer =
                Tokens.of("aeo-officer").id("officer.xt").administration("XT").sign();
        var decider = DECIDER_XT;
        var firm = Desk.firm("XT", "2015-01-01");
        granted(officer, decider, firm);
        day("2026-09-01");
        subscribed(firm.trader(), "holder@demonstration.example", "fr", 7);
        var secret = subscribed(decider, "decider@xt.example", "en", 7);
        var asked = Desk.submitted(Desk.firm("XT", "2015-01-01"), "2026-09-01", "AEOC");
        var number = Desk.read(officer, asked).then().extract().<String>path("number");
        as(officer)
                .contentType("application/json")
                .body(Map.of(
                        "addressee",
                        "OFFICE",
                        "code",
                        "TAX",
                        "mandatory",
                        false,
                        "criteria",
                        List.of("a"),
                        "question",
                        "Is anything known?",
                        "days",
                        5))
                .post("/api/v1/applications/{id}/consultations", asked)
                .then()
                .statusCode(201);
        var suspension = as(officer)
                .contentType("application/json")
                .body(Map.of(
                        "operatorId", firm.id(),
                        "criterion", "a",
                        "ground", "FACTS_INCOMPLETE",
                        "reason", "Doubts."))
                .post("/api/v1/suspensions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Desk.suspension(decider, suspension, "hearing", Map.of("grounds", "Doubts."))
                .then()
                .statusCode(200);
        var server = server();
        server.start();
        try {
            day("2026-09-08");
            round.look();
            var mails = received(server);
            var escalated = mails.get("[decider@xt.example]");
            assertTrue(
                    escalated.contains(
                            "Case %s, consultation: was due on 6 September 2026 (2 days ago) and was not kept"
                                    .formatted(number)),
                    escalated);
            assertFalse(mails.containsKey("[holder@demonstration.example]"), mails::toString);
            as(firm.trader())
                    .get("/api/v1/reminders")
                    .then()
                    .body("due.kind", equalTo(List.of("SUSPENSION")))
                    .body("due[0].aboutId", equalTo(suspension))
                    .body("due[0].due", equalTo("2026-10-01"));
            day("2026-09-24");
            round.look();
            var toHolder = received(server).get("[holder@demonstration.example]");
            assertTrue(
                    toHolder.contains("Réponse dans l'audition avant une suspension : échéance le 1 octobre 2026"),
                    toHolder);
            day("2026-10-02");
            round.look();
            var toDecider = received(server).get("[decider@xt.example]");
            assertTrue(
                    toDecider.contains(
                            "Answer in the hearing before a suspension: was due on 1 October 2026 (1 day ago)."),
                    toDecider);
            var entry = event(feed(secret), suspension + ".hearing@aeo");
            assertTrue(entry.contains("STATUS:CONFIRMED"), entry);
            Desk.change(decider, "/api/v1/suspensions/" + suspension, "hearing/closure", null)
                    .statusCode(200);
            var closed = event(feed(secret), suspension + ".hearing@aeo");
            assertTrue(closed.contains("STATUS:CANCELLED") && sequence(closed) > sequence(entry), closed);
            Desk.suspension(decider, suspension, "confirmation", Map.of("reason", "Agreed."))
                    .then()
                    .statusCode(200);
            contested(firm, suspension);
        } finally {
            server.stop();
            end(firm.trader());
            end(decider);
        }
    }

    /** A hearing on the appeal is a day for the firm and for whoever decides, not for whoever took part. */
    private static void contested(Desk.Firm firm, String suspension) {
        var appeal = Desk.appeal(firm, "SUSPENSION", suspension)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var board = Tokens.of("aeo-decider").id("board.xt").administration("XT").sign();
        Desk.appealAct(board, appeal, "review", null).statusCode(200);
        Desk.appealAct(firm.trader(), appeal, "hearing-request", null).statusCode(200);
        Desk.appealAct(board, appeal, "hearing", Map.of("on", "2026-10-10", "place", "Office"))
                .statusCode(200);
        as(firm.trader())
                .get("/api/v1/reminders")
                .then()
                .body("due.find { it.kind == 'APPEAL' }.due", equalTo("2026-10-10"))
                .body("due.find { it.kind == 'APPEAL' }.aboutId", equalTo(appeal));
        as(board).get("/api/v1/reminders").then().body("due.findAll { it.own }.kind", hasItem("APPEAL"));
        as(DECIDER_XT).get("/api/v1/reminders").then().body("due.kind", not(hasItem("APPEAL")));
    }

    private static void granted(String officer, String decider, Desk.Firm firm) {
        var id = Desk.submitted(firm, "2026-03-02", "AEOS");
        Desk.act(officer, id, "acceptance", Map.of()).statusCode(200);
        Desk.act(officer, id, "assessment").statusCode(200);
        for (var criterion : List.of("a", "b", "c", "e")) {
            Desk.act(
                            officer,
                            id,
                            "verdicts",
                            Map.of("level", "AEOS", "criterion", criterion, "finding", "MET", "note", "Seen."))
                    .statusCode(200);
        }
        Desk.act(officer, id, "proposal", Map.of("recommendation", "GRANT", "reason", "Met."))
                .statusCode(200);
        Desk.act(decider, id, "grant", Map.of("reason", "Met.")).statusCode(200);
    }

    private static void end(String token) {
        var tag = as(token).get("/api/v1/reminders").then().extract().header("ETag");
        wrongly(token).delete(SUBSCRIPTION).then().statusCode(428);
        wrongly(token).header("If-Match", "\"99\"").delete(SUBSCRIPTION).then().statusCode(412);
        as(token).header("If-Match", tag).delete(SUBSCRIPTION).then().statusCode(204);
    }

    @Test
    void aCalendarKeepsItsEntriesAndTakesThemBack() {
        day("2026-03-02");
        var firm = Desk.firm();
        var id = Desk.submitted(firm, "2026-03-02", "AEOC");
        var secret = subscribed(firm.trader(), "feed@demonstration.example", "en", 7);
        var before = feed(secret);
        var acceptance = event(before, id + ".acceptance@aeo");
        assertTrue(acceptance.contains("DTSTART;VALUE=DATE:20260401"), acceptance);
        assertTrue(acceptance.contains("STATUS:CONFIRMED") && acceptance.contains("TRIGGER:-P"), acceptance);
        assertFalse(before.contains("Demonstration firm"), before);

        day("2026-03-16");
        Desk.act(Desk.officer(), id, "acceptance", Map.of()).statusCode(200);
        var after = feed(secret);
        var taken = event(after, id + ".acceptance@aeo");
        assertTrue(taken.contains("STATUS:CANCELLED"), taken);
        assertTrue(sequence(taken) > sequence(acceptance), () -> acceptance + taken);
        assertTrue(event(after, id + ".decision@aeo").contains("STATUS:CONFIRMED"));

        var tag = as(firm.trader()).get("/api/v1/reminders").then().extract().header("ETag");
        var renewed = as(firm.trader())
                .header("If-Match", tag)
                .post(SUBSCRIPTION + "/feed")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("subscription.feed");
        given().get("/api/v1/reminder-feeds/{secret}", secret).then().statusCode(404);
        assertEquals(after.lines().count(), feed(renewed).lines().count());
    }

    private static String feed(String secret) {
        return given().filter(Contract.filter())
                .get("/api/v1/reminder-feeds/{secret}", secret)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString()
                .replace("\r\n ", "");
    }

    private static String event(String calendar, String uid) {
        return Arrays.stream(calendar.split("BEGIN:VEVENT"))
                .filter(part -> part.contains("UID:" + uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s is not in %s".formatted(uid, calendar)));
    }

    private static int sequence(String event) {
        var matcher = Pattern.compile("SEQUENCE:(\\d+)").matcher(event);
        assertTrue(matcher.find(), event);
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void aWishThatCannotBeIsRefused() {
        var decider = Tokens.of("aeo-decider").id("decider.refused").sign();
        refused(decider, "{\"address\":\"nowhere\",\"language\":\"en\",\"daysBefore\":[7]}", "/address");
        refused(decider, "{\"language\":\"de\",\"daysBefore\":[7]}", "/language");
        refused(decider, "{\"language\":\"en\",\"daysBefore\":[0]}", "/daysBefore/0");
        wrongly(decider).header("If-Match", "\"0\"").delete(SUBSCRIPTION).then().statusCode(404);
        subscribed(decider, "decider@demonstration.example", "en", 7);
        wrongly(decider)
                .body("{\"language\":\"en\",\"daysBefore\":[]}")
                .post(SUBSCRIPTION)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-subscribed"));
        as(decider)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"language\":\"fr\",\"daysBefore\":[3,1]}")
                .put(SUBSCRIPTION)
                .then()
                .statusCode(200)
                .body("subscription.daysBefore", equalTo(List.of(1, 3)))
                .body("subscription.address", nullValue());
    }

    private static void refused(String token, String body, String pointer) {
        wrongly(token).body(body).post(SUBSCRIPTION).then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }
}
