package customs.aeo.demonstration;

import customs.aeo.appeal.AppealLodging;
import customs.aeo.authorisation.Suspension;
import customs.aeo.authorisation.SuspensionReview;
import customs.aeo.dependent.DependentCare;
import customs.aeo.dependent.Rest;
import customs.aeo.programme.AppealLadder;
import customs.aeo.signal.Signal;
import customs.aeo.signal.Watch;
import customs.platform.http.Expected;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Administration XA: a holder half suspended, a firm under assessment, and cases for the work lists. */
@ApplicationScoped
class DemonstrationXa {
    private static final String XA = "XA";

    private final DemonstrationCast cast;
    private final SuspensionReview review;
    private final AppealLodging lodging;
    private final DependentCare dependents;
    private final Watch watch;
    private final DemonstrationAssessment assessment;

    DemonstrationXa(
            DemonstrationCast cast,
            SuspensionReview review,
            AppealLodging lodging,
            DependentCare dependents,
            Watch watch,
            DemonstrationAssessment assessment) {
        this.assessment = assessment;
        this.cast = cast;
        this.review = review;
        this.lodging = lodging;
        this.dependents = dependents;
        this.watch = watch;
    }

    void create(Instant today) {
        alfa(today);
        bravo(today);
        delta(today);
        echo(today);
    }

    /** Holds both authorisations; the one that needs professional competence is suspended, which it contests. */
    private void alfa(Instant today) {
        var officer = DemonstrationCast.person("aeo-officer", XA);
        var decider = DemonstrationCast.person("aeo-decider", XA);
        var trader = DemonstrationCast.trader("alfa", XA, "XA00000000000001");
        var operator = cast.register(today, 260, XA, "Alfa", "XA00000000000001", 12);
        cast.consent(today, 250, operator, trader);
        var application = cast.draft(today, 245, trader, "AEOC", "AEOS");
        cast.attach(today, 245, trader, application, "SAQ");
        cast.submit(today, 240, trader, application);
        cast.accept(today, 222, officer, application);
        cast.assess(today, 215, 150, officer, application);
        cast.grant(today, 140, decider, application);
        dependents.register(
                operator.id(),
                "CENTRALISED_CLEARANCE",
                "XA-DEMONSTRATION-1",
                List.of(new Rest(Rest.Kind.LEVEL, "AEOC")),
                DemonstrationCast.ago(today, 130, officer, null));
        var from = LocalDate.ofInstant(today, ZoneOffset.UTC).minusDays(26);
        var suspension = review.propose(
                new Suspension.Proposal(
                        operator.id(),
                        "d",
                        "CONDITION_NOT_MET",
                        "Demonstration: the only person with the required competence has left.",
                        "Demonstration: appoint a competent person.",
                        from.plusDays(90),
                        from),
                DemonstrationCast.ago(today, 30, officer, null));
        review.confirm(
                suspension.id(),
                Expected.any(),
                DemonstrationCast.ago(today, 28, decider, "Demonstration: the proposal is right."));
        lodging.file(
                AppealLadder.Contested.SUSPENSION,
                suspension.id(),
                "Demonstration: a competent person has been under contract all along.",
                DemonstrationCast.ago(today, 12, trader, null));
        watch.receive(
                XA,
                new Signal.Report(
                        Signal.Kind.DECLARATION_ERROR,
                        operator.id(),
                        "DEMONSTRATION-1",
                        LocalDate.ofInstant(today, ZoneOffset.UTC).minusDays(9),
                        "Demonstration: wrong origin in declarations of one site.",
                        12,
                        300,
                        List.of()),
                DemonstrationCast.ago(today, 8, officer, null));
    }

    /** Was asked for its questionnaire, answered, and is being assessed. */
    private void bravo(Instant today) {
        var officer = DemonstrationCast.person("aeo-officer", XA);
        var trader = DemonstrationCast.trader("bravo", XA, "XA00000000000002");
        cast.register(today, 90, XA, "Bravo", "XA00000000000002", 2);
        var application = cast.draft(today, 62, trader, "AEOC");
        cast.submit(today, 60, trader, application);
        cast.ask(today, 50, officer, application, "The self-assessment questionnaire is missing.");
        cast.attach(today, 41, trader, application, "SAQ");
        cast.answer(today, 40, trader, application, "Demonstration: the questionnaire is attached.");
        cast.accept(today, 35, officer, application);
        cast.startAssessment(today, 30, officer, application);
        cast.judge(today, 20, officer, application, "AEOC", "a");
        cast.judge(today, 12, officer, application, "AEOC", "b");
        assessment.beside(today, officer, trader, application);
    }

    /** Waits for acceptance. */
    private void delta(Instant today) {
        var trader = DemonstrationCast.trader("delta", XA, "XA00000000000003");
        cast.register(today, 40, XA, "Delta", "XA00000000000003", 7);
        var application = cast.draft(today, 22, trader, "AEOS");
        cast.attach(today, 22, trader, application, "SAQ");
        cast.submit(today, 21, trader, application);
    }

    /** Waits for the decision. */
    private void echo(Instant today) {
        var officer = DemonstrationCast.person("aeo-officer", XA);
        var trader = DemonstrationCast.trader("echo", XA, "XA00000000000004");
        var operator = cast.register(today, 150, XA, "Echo", "XA00000000000004", 9);
        cast.consent(today, 140, operator, trader);
        var application = cast.draft(today, 101, trader, "AEOS");
        cast.attach(today, 101, trader, application, "SAQ");
        cast.submit(today, 100, trader, application);
        cast.accept(today, 90, officer, application);
        cast.assess(today, 80, 6, officer, application);
    }
}
