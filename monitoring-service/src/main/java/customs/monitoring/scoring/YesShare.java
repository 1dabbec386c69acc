package customs.monitoring.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * How many Members of a region answered yes (R13).
 *
 * @param contributing n
 * @param members      N
 * @param percent      100 · yes ÷ n, unrounded; null where nobody answered
 * @param withheld     why it is not published; empty if it may be
 */
public record YesShare(int contributing, int members, int yes, BigDecimal percent, Optional<Withheld> withheld) {

    /** @param answers one for each Member that answered */
    public static YesShare of(int members, Collection<Boolean> answers) {
        int yes = (int) answers.stream().filter(Boolean::booleanValue).count();
        return new YesShare(
                answers.size(),
                members,
                yes,
                answers.isEmpty() ? null : Summary.percent(yes, answers.size()),
                Withheld.tooFew(answers.size(), members));
    }
}
