package customs.aeo.application;

import customs.aeo.authorisation.Grants;
import customs.aeo.operator.Operators;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What a trader does with its application. */
@ApplicationScoped
@Transactional
public class Request {
    private final Applications applications;
    private final Operators operators;
    private final Programmes programmes;
    private final Grants grants;
    private final CaseClocks clocks;
    private final Evidences evidences;

    Request(
            Applications applications,
            Operators operators,
            Programmes programmes,
            Grants grants,
            CaseClocks clocks,
            Evidences evidences) {
        this.applications = applications;
        this.operators = operators;
        this.programmes = programmes;
        this.grants = grants;
        this.clocks = clocks;
        this.evidences = evidences;
    }

    public AeoApplication draft(List<String> levels, String statement, Act act) {
        var operator = operators
                .own(act.by())
                .orElseThrow(() -> new Refusal(
                        "forbidden", "Your number is not in the register of your administration; ask it to add you."));
        var programme = programmes
                .of(operator.administration(), programmes.today(operator.administration(), act.at()))
                .orElseThrow(() -> new Refusal("invalid", "Your administration runs no programme."));
        known(programme, levels);
        var application = AeoApplication.draft(
                operator.administration(),
                operator.id(),
                programme.code(),
                programme.version(),
                levels,
                statement,
                act);
        applications.persist(application);
        applications.flush();
        return application;
    }

    public AeoApplication change(UUID id, Expected expected, List<String> levels, String statement, Act act) {
        var application = applications.get(id, act.by());
        expected.check(application);
        known(clocks.programme(application), levels);
        application.change(levels, statement, act);
        applications.flush();
        return application;
    }

    void discard(UUID id, Expected expected, Act act) {
        var application = applications.get(id, act.by());
        expected.check(application);
        application.discard(act);
        evidences.delete("applicationId", id);
        applications.delete(application);
        applications.flush();
    }

    public AeoApplication submit(UUID id, Expected expected, Act act) {
        var application = applications.get(id, act.by());
        expected.check(application);
        var programme = application.stage() == Stage.DRAFT ? inForce(application, act) : clocks.programme(application);
        var today = today(programme, act.at());
        if (application.stage() == Stage.DRAFT) {
            guard(application, programme, act.at());
        }
        application.submit(
                application.stage() == Stage.DRAFT
                        ? applications.nextNumber(application.administration(), today)
                        : application.number(),
                today,
                act);
        return shown(application, today);
    }

    /** The case begins with its receipt: a draft written under an older version is handed in under the one in force. */
    private Programme inForce(AeoApplication draft, Act act) {
        var programme = programmes
                .of(draft.administration(), programmes.today(draft.administration(), act.at()))
                .orElseGet(() -> clocks.programme(draft));
        if (!programme.code().equals(draft.programme()) || !programme.version().equals(draft.programmeVersion())) {
            for (var level : draft.levels()) {
                if (!programme.levels().containsKey(level)) {
                    throw Refusal.invalid(
                            "/levels", "UNKNOWN", "%s is not a level of %s.".formatted(level, programme.code()));
                }
            }
            draft.moveTo(programme.code(), programme.version(), act);
        }
        return programme;
    }

    private void guard(AeoApplication application, Programme programme, Instant at) {
        for (var level : applications.levelsUnderWay(application.operatorId())) {
            if (programme.tiers() || application.levels().contains(level)) {
                throw new Refusal(
                        "application-under-way", "An application for %s is already under way.".formatted(level));
            }
        }
        grants.check(programme, application.operatorId(), application.levels(), at);
    }

    public AeoApplication answer(UUID id, Expected expected, String words, Act act) {
        var application = applications.get(id, act.by());
        expected.check(application);
        var today = today(clocks.programme(application), act.at());
        clocks.refuseLate(application, AeoApplication.INFORMATION_ANSWER, today);
        application.answerInformation(words, today, act);
        return shown(application, today);
    }

    public AeoApplication withdraw(UUID id, Expected expected, Act act) {
        var application = applications.get(id, act.by());
        expected.check(application);
        var today = today(clocks.programme(application), act.at());
        application.withdraw(today, act);
        return shown(application, today);
    }

    private AeoApplication shown(AeoApplication application, LocalDate today) {
        clocks.show(application, today);
        applications.flush();
        return application;
    }

    private static void known(Programme programme, List<String> levels) {
        if (new HashSet<>(levels).size() < levels.size()) {
            throw Refusal.invalid("/levels", "DUPLICATE", "A level is named twice.");
        }
        for (int i = 0; i < levels.size(); i++) {
            if (!programme.levels().containsKey(levels.get(i))) {
                throw Refusal.invalid(
                        "/levels/" + i,
                        "UNKNOWN",
                        "%s is not among %s."
                                .formatted(levels.get(i), programme.levels().keySet()));
            }
        }
    }

    private static LocalDate today(Programme programme, Instant at) {
        return LocalDate.ofInstant(at, programme.zone());
    }
}
