package customs.bcp.analysis;

import java.util.Comparator;
import java.util.List;

/**
 * How much work may be lost, against how much is allowed to be (recovery point objective). The best copy that is left
 * counts; of a destructive attack only immutable copies are left.
 *
 * @param copy name of the best copy left; null when none is
 * @param lossSeconds interval, copying and transfer together; null when no copy is left and everything is lost
 * @param verdict OK or GAP against the objective, BREACH when everything is lost, NOT_RATED without objective
 * @param gapSeconds how much more than allowed; null without objective or when everything is lost
 * @param longestIntervalSeconds how rarely that copy could be made and still keep the objective; null when not at all
 */
public record DataLoss(
        String resource,
        boolean destructive,
        String copy,
        Long lossSeconds,
        Verdict verdict,
        Long gapSeconds,
        Long longestIntervalSeconds) {

    /**
     * @param rpoSeconds the recovery point objective, 0 for no loss at all; null for none set
     * @param destructive whether whoever causes the disruption also destroys what can be destroyed
     */
    public static DataLoss of(String resource, Long rpoSeconds, List<BackupCopy> copies, boolean destructive) {
        var best = copies.stream()
                .filter(copy -> !destructive || copy.immutable())
                .min(Comparator.comparingLong(BackupCopy::lossSeconds).thenComparing(BackupCopy::name))
                .orElse(null);
        if (best == null) {
            return new DataLoss(resource, destructive, null, null, Verdict.BREACH, null, null);
        }
        long loss = best.lossSeconds();
        if (rpoSeconds == null) {
            return new DataLoss(resource, destructive, best.name(), loss, Verdict.NOT_RATED, null, null);
        }
        long interval = rpoSeconds - best.copySeconds() - best.transferSeconds();
        return new DataLoss(
                resource,
                destructive,
                best.name(),
                loss,
                loss > rpoSeconds ? Verdict.GAP : Verdict.OK,
                Math.max(0, loss - rpoSeconds),
                interval < 0 ? null : interval);
    }
}
