package customs.bcp.whatif;

import customs.bcp.analysis.Backlog;
import customs.bcp.analysis.CrewSchedule;
import customs.bcp.analysis.DataLoss;
import customs.bcp.analysis.Explanation;
import customs.bcp.analysis.Readiness;
import customs.bcp.estate.CanonicalJson;
import customs.bcp.whatif.BacklogQuestion.BacklogAnswer;
import customs.bcp.whatif.BacklogQuestion.RateEntry;
import customs.bcp.whatif.DataLossQuestion.DataLossAnswer;
import customs.bcp.whatif.ReadinessQuestion.ReadinessAnswer;
import customs.bcp.whatif.SequenceQuestion.SequenceAnswer;
import customs.bcp.whatif.SequenceQuestion.SequenceTask;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Answers questions that need no estate; keeps nothing. */
@ApplicationScoped
class Study {
    private static final int MOST_PREDECESSORS = 50_000;

    SequenceAnswer sequence(SequenceQuestion question, Locale language) {
        long predecessors = question.tasks().stream()
                .mapToLong(task -> task.after() == null ? 0 : task.after().size())
                .sum();
        if (predecessors > MOST_PREDECESSORS) {
            throw new Refusal(
                    "question-too-large",
                    "The tasks name %d predecessors together; at most %d are accepted."
                            .formatted(predecessors, MOST_PREDECESSORS));
        }
        var schedule = consistent(() -> CrewSchedule.of(
                question.tasks().stream().map(SequenceTask::task).toList(), question.crews()));
        return new SequenceAnswer(
                hash("sequence", question), question, List.of(words(language).of(schedule)), schedule);
    }

    BacklogAnswer backlog(BacklogQuestion question, Locale language) {
        var byHand = question.byHand() == null
                ? List.<customs.bcp.analysis.Rate>of()
                : question.byHand().stream().map(RateEntry::rate).toList();
        var backlog = consistent(() -> Backlog.of(
                question.arrivals().stream().map(RateEntry::rate).toList(),
                byHand,
                question.restoredSeconds(),
                question.restored().stream().map(RateEntry::rate).toList(),
                question.mtpdSeconds()));
        return new BacklogAnswer(
                hash("backlog", question), question, List.of(words(language).of(backlog)), backlog);
    }

    DataLossAnswer dataLoss(DataLossQuestion question, Locale language) {
        boolean destructive = Boolean.TRUE.equals(question.destructive());
        var words = words(language);
        var losses = question.holdings().stream()
                .map(holding -> DataLoss.of(holding.resource(), holding.rpoSeconds(), holding.backups(), destructive))
                .toList();
        return new DataLossAnswer(
                hash("data-loss", question),
                question,
                losses.stream().map(words::of).toList(),
                losses);
    }

    ReadinessAnswer readiness(ReadinessQuestion question, Locale language) {
        var readiness = consistent(() -> Readiness.of(
                question.services().stream()
                        .map(ReadinessQuestion.ReadinessEvidence::evidence)
                        .toList(),
                question.today()));
        return new ReadinessAnswer(
                hash("readiness", question), question, List.of(words(language).of(readiness)), readiness);
    }

    static String hash(String analysis, Object... parts) {
        return CanonicalJson.hash(List.of(analysis, parts));
    }

    /** What the arithmetic cannot take, as a refusal with its own sentence. */
    static <T> T consistent(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException impossible) {
            throw new Refusal("inconsistent-question", impossible.getMessage());
        } catch (ArithmeticException overflow) {
            throw new Refusal("inconsistent-question", "A figure in the answer would be too large to state.");
        }
    }

    private static Explanation words(Locale language) {
        return new Explanation(language, UnaryOperator.identity());
    }
}
