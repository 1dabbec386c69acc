package customs.aeo.authorisation;

import customs.aeo.clock.Event;
import customs.aeo.clock.LegalClock;
import customs.aeo.clock.Reading;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Bars on new applications after a revocation or an annulment: computed from what happened with the programme's limits
 * {@code bar-after-revocation} and {@code bar-after-annulment}, never stored.
 */
@ApplicationScoped
public class Bars {
    private final Revocations revocations;
    private final RevocationReview review;
    private final Programmes programmes;

    Bars(Revocations revocations, RevocationReview review, Programmes programmes) {
        this.revocations = revocations;
        this.review = review;
        this.programmes = programmes;
    }

    /** A bar that runs: the revocation behind it and the limit with its explanation. */
    public record Bar(Revocation revocation, Programme programme, Reading reading) {}

    /** Of the bars that run, the one that ends last. */
    public Optional<Bar> of(UUID operator, Instant at) {
        return revocations.confirmed(operator).stream()
                .flatMap(revocation -> bar(revocation, at).stream())
                .filter(bar -> bar.reading().state() == Reading.State.RUNNING)
                .max(Comparator.comparing(bar -> bar.reading().due()));
    }

    /** The bar after one confirmed revocation, run out or not; empty where the programme states none. */
    public Optional<Bar> bar(Revocation revocation, Instant at) {
        if (revocation.stage() != Revocation.Stage.CONFIRMED) {
            return Optional.empty();
        }
        var programme = review.programme(revocation);
        var today = programmes.today(revocation.administration(), at);
        var kind = revocation.form();
        var clock = kind == Revocation.Kind.ANNULMENT ? "bar-after-annulment" : "bar-after-revocation";
        var starts = kind == Revocation.Kind.ANNULMENT ? revocation.confirmedOn() : revocation.from();
        return programme
                .rule(clock)
                .map(rule -> LegalClock.read(
                        rule, programme.calendar(), List.of(Event.of(kind.name(), starts)), latest(today, starts)))
                .map(reading -> new Bar(revocation, programme, reading));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** @throws Refusal barred while a bar runs */
    void check(UUID operator, Instant at) {
        of(operator, at).ifPresent(bar -> {
            throw new Refusal(
                    "barred",
                    "After the %s of %s no new application is possible before %s."
                            .formatted(
                                    bar.revocation().form() == Revocation.Kind.ANNULMENT ? "annulment" : "revocation",
                                    bar.reading().startedOn(),
                                    bar.reading().due()));
        });
    }
}
