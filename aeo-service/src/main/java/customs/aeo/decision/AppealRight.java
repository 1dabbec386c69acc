package customs.aeo.decision;

import customs.aeo.clock.LegalClock;
import customs.aeo.clock.LegalSource;
import customs.aeo.programme.Programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a decision can be contested, as far as the programme states it: its limit {@code appeal}, when that starts
 * with the decision.
 *
 * @param until last day
 * @param source where the limit stands
 */
record AppealRight(LocalDate until, LegalSource source) {
    static Optional<AppealRight> of(Programme programme, LocalDate decidedOn) {
        return programme
                .rule("appeal")
                .filter(rule -> rule.start().equals("DECISION"))
                .map(rule -> new AppealRight(LegalClock.due(rule, decidedOn, programme.calendar()), rule.source()));
    }
}
