package customs.aeo;

import customs.aeo.Desk.Firm;
import customs.platform.test.RoleMatrix;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static customs.aeo.Desk.act;
import static customs.aeo.Desk.day;
import static customs.aeo.Desk.decider;

/** Every role tries every operation on its own and on another administration's things. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class RoleMatrixTest {

    @Test
    void everyCellHolds() {
        day("2026-03-01");
        var holder = Desk.firm();
        Desk.granted(holder, "2026-06-24", "AEOC");
        day("2026-07-10");
        var suspension =
                Desk.suspend(holder, "d", "2026-07-10").then().extract().<String>path("id");
        var authorisation = Desk.as(holder.trader())
                .get("/api/v1/authorisations")
                .then()
                .extract()
                .<String>path("items[0].id");
        var application = Desk.assessed(holder, "2026-07-15", "2026-07-20", "NOT_MET", "AEOS");
        var parts = parts(application);
        act(decider(), application, "hearing", Map.of("grounds", "Not met.")).statusCode(200);
        Inquiry.handedIn(holder, application);
        var evidence = Desk.as(holder.trader())
                .get("/api/v1/applications/{id}/evidence", application)
                .then()
                .extract()
                .<String>path("[0].id");
        var appeal = Desk.appeal(holder, "SUSPENSION", suspension)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var revocation =
                Desk.revocation(holder, "a").then().statusCode(201).extract().<String>path("id");
        Desk.change(decider(), "/api/v1/revocations/" + revocation, "hearing", Map.of("grounds", "Not met."))
                .statusCode(200);
        var dependent = Desk.as(Desk.officer())
                .contentType("application/json")
                .body(dependentBody(holder, "MATRIX-1"))
                .post("/api/v1/dependent-decisions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var signal = Desk.as(holder.trader())
                .contentType("application/json")
                .body(signalBody(holder))
                .post("/api/v1/signals")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var number = Desk.as(holder.trader())
                .get("/api/v1/authorisations")
                .then()
                .extract()
                .<String>path("items[0].number");
        var calendarDay = Desk.as(administrator())
                .contentType("application/json")
                .body(Map.of(
                        "on",
                        "2074-01-02",
                        "kind",
                        "HOLIDAY",
                        "nameEn",
                        "Matrix",
                        "nameFr",
                        "Matrice",
                        "source",
                        "Demonstration"))
                .post("/api/v1/calendar-days")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var programmeVersion = Desk.as(administrator())
                .contentType("application/yaml")
                .body("basedOn: eu\ncode: matrix\nversion: \"1\"\nvalidFrom: 2074-01-01\nadministrations: [XA]\n"
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/programme-versions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var feed = "";
        for (var role : List.of("trader", "aeo-officer", "aeo-decider")) {
            var token = Tokens.of(role).administration("XA");
            feed = Desk.as(
                            role.equals("trader")
                                    ? token.operator(holder.number()).sign()
                                    : token.sign())
                    .contentType("application/json")
                    .body("{\"language\":\"en\",\"daysBefore\":[7]}")
                    .post("/api/v1/reminders/subscription")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("subscription.feed");
        }
        var registerImport = io.restassured.RestAssured.given()
                .auth()
                .oauth2(Desk.officer())
                .contentType("application/octet-stream")
                .queryParam("fileName", "register.csv")
                .body("scheme,identifier,legalName,country\nTIN,XA700,Demonstration,XA\n".getBytes())
                .post("/api/v1/register-imports")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var pause = Desk.as(decider())
                .contentType("application/json")
                .body(Map.of("benefit", "B02", "reason", "Because."))
                .post("/api/v1/benefit-pauses")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var amendment = Desk.as(holder.trader())
                .contentType("application/json")
                .body(amendmentBody(authorisation))
                .post("/api/v1/amendments")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var control = Desk.as(Desk.officer())
                .contentType("application/json")
                .body(CONTROL)
                .post("/api/v1/authorisations/{id}/control-actions", authorisation)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        RoleMatrix.check(new Things(
                control,
                amendment,
                feed,
                calendarDay,
                programmeVersion,
                holder,
                Desk.firm("XB", "2015-01-01"),
                application,
                evidence,
                authorisation,
                suspension,
                appeal,
                revocation,
                dependent,
                signal,
                number,
                parts,
                registerImport,
                pause));
    }

    /** Something of every kind that belongs to an assessment. */
    private static Map<String, String> parts(String application) {
        act(decider(), application, "reassessment", Map.of("reason", "Look again."))
                .statusCode(200);
        var parts = new HashMap<String, String>();
        parts.put("risk", AssessmentPartTest.risk(application, "a", "LIKELY", "MODERATE"));
        parts.put("visit", ValidationTest.visit(application, "2026-08-03T10:00:00Z"));
        parts.put("plan", ValidationTest.plan(Desk.officer(), application, "a"));
        parts.put("consultation", AssessmentPartTest.consultation(application, "OFFICE", "TAX", false, 30));
        Desk.change(
                        Desk.officer(),
                        "/api/v1/applications/%s/improvement-plans/%s".formatted(application, parts.get("plan")),
                        "failure",
                        Map.of("reason", "No plan came."))
                .statusCode(200);
        var report = "/api/v1/applications/" + application + "/report";
        Desk.as(Desk.officer())
                .contentType("application/json")
                .body(Map.of("words", "Nothing is met."))
                .post(report)
                .then()
                .statusCode(201);
        Desk.change(Desk.officer(), report, "sharing", Map.of("replyUntil", "2026-09-01"))
                .statusCode(200);
        Desk.as(Desk.officer())
                .header("If-Match", "\"0\"")
                .post("/api/v1/applications/{id}/lead", application)
                .then()
                .statusCode(200);
        act(Desk.officer(), application, "proposal", Map.of("recommendation", "REFUSE", "reason", "Not met."))
                .statusCode(200);
        return parts;
    }

    private static String dependentBody(Firm firm, String reference) {
        return "{\"operatorId\":\"%s\",\"kind\":\"CENTRALISED_CLEARANCE\",\"reference\":\"%s\",\"restsOn\":[{\"kind\":\"LEVEL\",\"code\":\"AEOC\"}]}"
                .formatted(firm.id(), reference);
    }

    private static String signalBody(Firm firm) {
        return "{\"kind\":\"HOLDER_NOTICE\",\"operatorId\":\"%s\",\"reference\":\"M-1\",\"occurredOn\":\"2026-07-01\",\"facts\":\"x\"}"
                .formatted(firm.id());
    }

    private static String administrator() {
        return Tokens.of("administrator").id("administrator.xa").sign();
    }

    private static String amendmentBody(String authorisation) {
        return "{\"authorisationId\":\"%s\",\"holder\":true,\"reason\":\"Renamed.\"}".formatted(authorisation);
    }

    private static final String CONTROL =
            "{\"what\":\"Seals.\",\"dueOn\":\"2074-01-01\",\"responsible\":\"OFFICER\",\"criterion\":\"a\"}";

    private record Things(
            String control,
            String amendment,
            String feed,
            String calendarDay,
            String programmeVersion,
            Firm holder,
            Firm other,
            String application,
            String evidence,
            String authorisation,
            String suspension,
            String appeal,
            String revocation,
            String dependent,
            String signal,
            String number,
            Map<String, String> parts,
            String registerImport,
            String pause)
            implements RoleMatrix.Things {
        @Override
        public Map<String, String> parameters(String operation) {
            var parameters = new HashMap<String, String>();
            switch (operation) {
                case "readStatus" ->
                    parameters.putAll(Map.of(
                            "scheme", "TIN", "identifier", holder.number(), "administration", holder.administration()));
                case "readStatuses" -> parameters.put("administration", holder.administration());
                case "readProgramme" -> parameters.put("code", "eu");
                case "compareProgrammes" -> parameters.putAll(Map.of("left", "eu", "right", "gb"));
                case "readReminderFeed" -> parameters.put("secret", feed);
                case "withdrawCalendarDay" -> parameters.put("id", calendarDay);
                case "readProgrammeVersion",
                        "readProgrammeFile",
                        "readProgrammeEffect",
                        "activateProgrammeVersion",
                        "rejectProgrammeVersion" -> parameters.put("id", programmeVersion);
                case "searchRegister" -> parameters.put("administration", "XA");
                case "writeMinutes",
                        "proposeVisit",
                        "readVisit",
                        "rescheduleVisit",
                        "confirmVisit",
                        "declineVisit",
                        "cancelVisit" -> parameters.putAll(Map.of("id", application, "visit", parts.get("visit")));
                case "photographVisit" ->
                    parameters.putAll(Map.of("id", application, "visit", parts.get("visit"), "fileName", "file.png"));
                case String it
                when it.endsWith("Plan") || it.equals("submitMeasures") || it.equals("requestPlanExtension") ->
                    parameters.putAll(Map.of("id", application, "plan", parts.get("plan")));
                case String it
                when it.endsWith("Risk") || it.endsWith("Risks") ->
                    parameters.putAll(Map.of("id", application, "risk", parts.get("risk")));
                case String it
                when it.endsWith("Consultation") || it.endsWith("Consultations") ->
                    parameters.putAll(Map.of("id", application, "consultation", parts.get("consultation")));
                case "readQuestionnaireTemplate" -> parameters.put("code", "eu-saq");
                case "attachToQuestionnaire" -> parameters.putAll(Map.of("id", application, "fileName", "file.txt"));
                case "readQuestionnaireSection",
                        "answerQuestionnaireSection",
                        "remarkOnQuestion",
                        "reviewAnswers",
                        "demandSection" -> parameters.putAll(Map.of("id", application, "section", "compliance"));
                case "describeProblem" -> parameters.put("slug", "four-eyes");
                case "readHistory" -> parameters.put("aggregate", application);
                case "readFigures" -> parameters.putAll(Map.of("administration", "XA", "period", "2026"));
                case "attachEvidence" -> parameters.putAll(Map.of("id", application, "fileName", "file.txt"));
                case "readBenefitPause", "resumeBenefit" -> parameters.put("id", pause);
                case "uploadRegister" -> parameters.put("fileName", "register.csv");
                case String it when it.contains("Import") -> parameters.put("id", registerImport);
                case "downloadEvidence" -> parameters.putAll(Map.of("id", application, "evidence", evidence));
                case "readCertificate", "ceaseAuthorisation" -> parameters.put("id", authorisation);
                case "verifyCertificate" -> parameters.put("number", number);
                case "receiveSignal" -> parameters.put("administration", holder.administration());
                case "readSignal", "takeSignal", "closeSignal" -> parameters.put("id", signal);
                case String it when it.contains("DependentDecision") -> parameters.put("id", dependent);
                case String it when it.contains("Amendment") -> parameters.put("id", amendment);
                case String it when it.contains("Revocation") -> parameters.put("id", revocation);
                case String it
                when it.contains("SuspensionHearing") || it.equals("readSuspensionNotice") ->
                    parameters.put("id", suspension);
                case "readControlAction",
                        "takeControlAction",
                        "completeControlAction",
                        "failControlAction",
                        "postponeControlAction",
                        "cancelControlAction" -> parameters.put("id", control);
                case "readAuthorisation", "listEditions", "listControlActions", "planControlAction" ->
                    parameters.put("id", authorisation);
                case "readSuspension", "confirmSuspension", "dismissSuspension", "liftSuspension", "extendSuspension" ->
                    parameters.put("id", suspension);
                case "readAppealRight" -> parameters.putAll(Map.of("against", "SUSPENSION", "decision", suspension));
                case String it when it.contains("Appeal") -> parameters.put("id", appeal);
                case "verifyContact", "removeContact" ->
                    parameters.putAll(Map.of(
                            "id",
                            holder.id(),
                            "contact",
                            java.util.UUID.randomUUID().toString()));
                case "mergeOperator", "listMergers", "listLikelyDuplicates" -> parameters.put("id", holder.id());
                case "readOperator",
                        "readSituation",
                        "changeOperator",
                        "addIdentifier",
                        "addUnit",
                        "addTradeRole",
                        "endTradeRole",
                        "listTradeRoles",
                        "addContact",
                        "verifyIdentifier",
                        "giveConsent",
                        "withdrawConsent",
                        "allowPublication",
                        "endPublication" -> parameters.put("id", holder.id());
                default -> parameters.put("id", application);
            }
            return parameters;
        }

        @Override
        public String body(String operation) {
            return switch (operation) {
                case "mergeOperator" -> "{\"absorbedId\":\"%s\",\"reason\":\"Because.\"}".formatted(holder.id());
                case "pauseBenefit" -> "{\"benefit\":\"B01\",\"reason\":\"Because.\",\"until\":\"2026-12-31\"}";
                case "resumeBenefit" -> "{\"reason\":\"Because.\"}";
                case "uploadRegister" -> "scheme,identifier,legalName,country\nTIN,XA700,Demonstration,XA\n";
                case "mapRegisterImport" -> "{\"columns\":{}}";
                case "draftApplication", "changeApplication" -> "{\"levels\":[\"AEOS\"]}";
                case "proposeVisit" -> "{\"site\":\"x\",\"criteria\":[\"a\"],\"slots\":[\"2026-09-01T10:00:00Z\"]}";
                case "rescheduleVisit" -> "{\"reason\":\"x\",\"slots\":[\"2026-09-01T10:00:00Z\"]}";
                case "confirmVisit" -> "{\"slot\":\"2026-08-03T10:00:00Z\"}";
                case "writeMinutes" -> "{\"minutes\":\"x\",\"findings\":[]}";
                case "writeReport", "changeReport" -> "{\"words\":\"x\"}";
                case "shareReport" -> "{\"replyUntil\":\"2030-01-01\"}";
                case "commentReport" -> "{\"words\":\"x\",\"agrees\":true}";
                case "askImprovementPlan" -> "{\"criteria\":[\"a\"],\"wanted\":\"x\"}";
                case "submitMeasures" -> "{\"measures\":[{\"criterion\":\"a\",\"words\":\"x\",\"by\":\"2026-12-01\"}]}";
                case "approvePlan" -> "{\"days\":90}";
                case "extendPlan" -> "{\"days\":30}";
                case "returnPlan",
                        "requestPlanExtension",
                        "completePlan",
                        "verifyPlan",
                        "failPlan",
                        "declineVisit",
                        "cancelVisit" -> "{\"reason\":\"Because.\"}";
                case "recordRisk" ->
                    "{\"criterion\":\"a\",\"words\":\"x\",\"likelihood\":\"RARE\",\"consequence\":\"MINOR\"}";
                case "rateRisk" -> "{\"likelihood\":\"RARE\",\"consequence\":\"MINOR\"}";
                case "answerRisk" -> "{\"response\":\"TOLERATE\"}";
                case "retireRisk", "withdrawConsultation" -> "{\"reason\":\"Because.\"}";
                case "askConsultation" ->
                    "{\"addressee\":\"OFFICE\",\"code\":\"TAX\",\"mandatory\":true,\"criteria\":[\"a\"],\"question\":\"x\"}";
                case "answerConsultation" -> "{\"met\":true,\"words\":\"x\"}";
                case "startQuestionnaire" -> "{\"roles\":[\"IMPORTER\"]}";
                case "answerQuestionnaireSection" -> "{\"answers\":[]}";
                case "remarkOnQuestion" -> "{\"question\":\"l1\",\"words\":\"Seen.\"}";
                case "reviewAnswers" -> "{\"reviews\":[{\"question\":\"l1\",\"accepted\":true}]}";
                case "demandSection" -> "{\"reason\":\"Because.\"}";
                case "readStatuses" -> "{\"identifiers\":[{\"scheme\":\"TIN\",\"identifier\":\"XA1\"}]}";
                case "answerInformationRequest" -> "{\"answer\":\"Here it is.\"}";
                case "subscribeReminders", "changeReminders" -> "{\"language\":\"en\",\"daysBefore\":[7]}";
                case "withdrawCalendarDay",
                        "rejectProgrammeVersion",
                        "withdrawApplication",
                        "cancelApplication",
                        "grantApplication",
                        "refuseApplication",
                        "confirmSuspension",
                        "dismissSuspension",
                        "liftSuspension" -> "{\"reason\":\"Because.\"}";
                case "ceaseAuthorisation",
                        "confirmRevocation",
                        "dismissRevocation",
                        "confirmAmendment",
                        "dismissAmendment",
                        "suspendDependentDecision",
                        "restoreDependentDecision" -> "{\"reason\":\"Because.\"}";
                case "openSuspensionHearing", "openRevocationHearing", "openAmendmentHearing" ->
                    "{\"grounds\":\"Not met.\"}";
                case "answerSuspensionHearing", "answerRevocationHearing", "answerAmendmentHearing" ->
                    "{\"answer\":\"It is met.\",\"nothingFurther\":false}";
                case "extendSuspension" -> "{\"measuresUntil\":\"2074-01-01\",\"reason\":\"Because.\"}";
                case "planControlAction" -> CONTROL;
                case "completeControlAction", "failControlAction" ->
                    "{\"outcome\":\"Seen.\",\"evidence\":\"Report 1\"}";
                case "postponeControlAction" -> "{\"dueOn\":\"2074-02-01\",\"reason\":\"Because.\"}";
                case "cancelControlAction" -> "{\"reason\":\"Because.\"}";
                case "proposeAmendment" -> amendmentBody(authorisation);
                case "proposeRevocation" ->
                    "{\"kind\":\"REVOCATION\",\"operatorId\":\"%s\",\"criterion\":\"a\",\"reason\":\"No.\"}"
                            .formatted(holder.id());
                case "registerDependentDecision" -> dependentBody(holder, "MATRIX-2");
                case "receiveSignal" -> signalBody(holder);
                case "closeSignal" -> "{\"outcome\":\"NO_ACTION\",\"reason\":\"Because.\"}";
                case "splitApplication" -> "{\"levels\":[\"AEOS\"],\"reason\":\"Because.\"}";
                case "fileAppeal" ->
                    "{\"against\":\"SUSPENSION\",\"decisionId\":\"%s\",\"grounds\":\"No.\"}".formatted(suspension);
                case "completeAppeal" -> "{\"completion\":\"Here.\"}";
                case "argueAppeal" -> "{\"arguments\":\"No.\"}";
                case "escalateAppeal" -> "{\"grounds\":\"No.\"}";
                case "returnAppeal" -> "{\"missing\":\"Reasons.\"}";
                case "scheduleAppealHearing" -> "{\"on\":\"2030-01-01\",\"place\":\"Room 1\"}";
                case "serveAppealMinutes" -> "{\"minutes\":\"Heard.\"}";
                case "withdrawAppeal", "recordAppealAbsence", "upholdAppeal", "rejectAppeal", "returnToAssessment" ->
                    "{\"reason\":\"Because.\"}";
                case "requestInformation" -> "{\"gaps\":[\"Something.\"]}";
                case "rejectUnexamined" -> "{\"obstacle\":\"BARRED\",\"reason\":\"Because.\"}";
                case "extendDecision" -> "{\"number\":1,\"unit\":\"CALENDAR_DAY\",\"reason\":\"Because.\"}";
                case "giveVerdict" -> "{\"level\":\"AEOS\",\"criterion\":\"a\",\"finding\":\"MET\",\"note\":\"Seen.\"}";
                case "proposeDecision" -> "{\"recommendation\":\"GRANT\",\"reason\":\"Because.\"}";
                case "openHearing" -> "{\"grounds\":\"Not met.\"}";
                case "answerHearing" -> "{\"answer\":\"It is met.\",\"nothingFurther\":false}";
                case "changeOperator" -> "{\"legalName\":\"Demonstration firm\",\"country\":\"XA\"}";
                case "addIdentifier" -> "{\"scheme\":\"TIN\",\"country\":\"XA\",\"value\":\"XA77\"}";
                case "addTradeRole", "endTradeRole" -> "{\"role\":\"IMPORTER\"}";
                case "addContact" -> "{\"purpose\":\"GENERAL\",\"name\":\"Demonstration office\",\"phone\":\"+999 1\"}";
                case "verifyContact" -> "{}";
                case "verifyIdentifier" ->
                    "{\"scheme\":\"TIN\",\"value\":\"XA77\",\"outcome\":\"VERIFIED\",\"method\":\"OTHER\",\"evidence\":\"Matrix\"}";
                case "addUnit" -> "{\"code\":\"U1\",\"name\":\"Site\",\"kind\":\"SITE\",\"country\":\"XA\"}";
                default -> "{}";
            };
        }

        @Override
        public Tokens token(String role, String administration) {
            var token = Tokens.of(role).administration(administration);
            return role.equals("trader")
                    ? token.operator(administration.equals("XA") ? holder.number() : other.number())
                    : token;
        }
    }
}
