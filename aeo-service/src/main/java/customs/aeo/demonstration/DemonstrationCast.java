package customs.aeo.demonstration;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Attachment;
import customs.aeo.application.Intake;
import customs.aeo.application.Recommendation;
import customs.aeo.application.Request;
import customs.aeo.assessment.Assessment;
import customs.aeo.assessment.Finding;
import customs.aeo.decision.Decision;
import customs.aeo.operator.Operator;
import customs.aeo.operator.Registration;
import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the people of the demonstration do, so many days ago. */
@ApplicationScoped
class DemonstrationCast {
    private static final Duration DAY = Duration.ofDays(1);

    private final Registration registration;
    private final Request request;
    private final Attachment attachment;
    private final Intake intake;
    private final Assessment assessment;
    private final Decision decision;
    private final Programmes programmes;

    DemonstrationCast(
            Registration registration,
            Request request,
            Attachment attachment,
            Intake intake,
            Assessment assessment,
            Decision decision,
            Programmes programmes) {
        this.registration = registration;
        this.request = request;
        this.attachment = attachment;
        this.intake = intake;
        this.assessment = assessment;
        this.decision = decision;
        this.programmes = programmes;
    }

    /** The id that the realm gives an account. */
    private static String account(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static Actor person(String role, String administration) {
        return Actor.of(account(role + "." + administration.toLowerCase(Locale.ROOT)), administration, role);
    }

    static Actor trader(String firm, String administration, String number) {
        return Actor.of(account("trader." + firm), administration, "trader").withOperator(number);
    }

    static Act ago(Instant today, int days, Actor by, String reason) {
        return new Act(by, today.minus(DAY.multipliedBy(days)), reason);
    }

    Operator register(Instant today, int ago, String administration, String firm, String number, int years) {
        var act = ago(today, ago, person("aeo-officer", administration), null);
        var day = LocalDate.ofInstant(act.at(), ZoneOffset.UTC);
        return registration.register(
                new Registration.Particulars(
                        "Demonstration firm " + firm,
                        administration,
                        day.minusYears(years),
                        "TIN",
                        administration,
                        number,
                        day),
                act);
    }

    void consent(Instant today, int ago, Operator operator, Actor trader) {
        registration.consent(operator.id(), Expected.any(), true, null, ago(today, ago, trader, null));
        registration.publish(operator.id(), Expected.any(), true, ago(today, ago, trader, null));
    }

    UUID draft(Instant today, int ago, Actor trader, String... levels) {
        return request.draft(List.of(levels), "Demonstration application.", ago(today, ago, trader, null))
                .id();
    }

    void attach(Instant today, int ago, Actor trader, UUID application, String document) {
        var text = "Demonstration document %s%n".formatted(document).getBytes(StandardCharsets.UTF_8);
        attachment.attach(
                application,
                document,
                "demonstration-%s.txt".formatted(document.toLowerCase(Locale.ROOT)),
                new ByteArrayInputStream(text),
                ago(today, ago, trader, null));
    }

    void submit(Instant today, int ago, Actor trader, UUID application) {
        request.submit(application, Expected.any(), ago(today, ago, trader, null));
    }

    void ask(Instant today, int ago, Actor officer, UUID application, String gap) {
        intake.requestInformation(application, Expected.any(), List.of(gap), null, ago(today, ago, officer, null));
    }

    void answer(Instant today, int ago, Actor trader, UUID application, String words) {
        request.answer(application, Expected.any(), words, ago(today, ago, trader, null));
    }

    void accept(Instant today, int ago, Actor officer, UUID application) {
        intake.accept(application, Expected.any(), null, null, ago(today, ago, officer, null));
    }

    AeoApplication startAssessment(Instant today, int ago, Actor officer, UUID application) {
        return assessment.start(application, Expected.any(), ago(today, ago, officer, null));
    }

    void judge(Instant today, int ago, Actor officer, UUID application, String level, String criterion) {
        assessment.judge(
                application,
                Expected.any(),
                level,
                criterion,
                Finding.MET,
                ago(today, ago, officer, "Demonstration verdict: evidence seen, nothing speaks against it."));
    }

    /** Assesses everything that was applied for and recommends to grant. */
    void assess(Instant today, int start, int end, Actor officer, UUID application) {
        var found = startAssessment(today, start, officer, application);
        var programme = programmes.version(found.administration(), found.programme(), found.programmeVersion());
        for (var level : found.levels()) {
            for (var criterion : programme.levels().get(level).criteria()) {
                judge(today, start - 5, officer, application, level, criterion);
            }
        }
        assessment.propose(
                application,
                Expected.any(),
                Recommendation.GRANT,
                ago(today, end, officer, "Demonstration: all criteria are met."));
    }

    void grant(Instant today, int ago, Actor decider, UUID application) {
        decision.grant(application, Expected.any(), ago(today, ago, decider, "Demonstration: all criteria are met."));
    }
}
