package customs.aeo.register;

import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the days of a question. */
@Singleton
class Moments {
    private final Programmes programmes;
    private final Clock clock;
    private final Map<String, Today> todays = new ConcurrentHashMap<>();

    /** The question that nearly all ask, worked out once a day: it holds from an instant to the end of that day, while the law is the same. */
    private record Today(List<Programme> law, Instant from, Moment moment) {}

    Moments(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * @param on day asked about in the programme's zone, today when null
     * @param asKnownOn recorded before the end of that day; what is known now when null
     * @throws Refusal unknown-scheme, before-programme, invalid
     */
    Moment of(String administration, LocalDate on, LocalDate asKnownOn) {
        var now = clock.instant();
        if (on == null && asKnownOn == null) {
            var kept = todays.get(administration);
            if (kept != null
                    && kept.law() == programmes.all()
                    && !now.isBefore(kept.from())
                    && !now.isAfter(kept.moment().known())) {
                return kept.moment().at(now);
            }
        }
        var today = programmes.today(administration, now);
        var day = on == null ? today : on;
        var programme = programmes
                .of(administration, day)
                .or(() -> programmes.of(administration, today))
                .orElseThrow(() -> new Refusal("unknown-scheme", "This administration runs no programme."));
        if (on != null) {
            refuseBeforeProgramme(administration, "on", on);
        }
        if (asKnownOn != null) {
            if (asKnownOn.isAfter(today)) {
                throw Refusal.invalid("asKnownOn", "FUTURE", "Nobody knows yet what will be known then.");
            }
            refuseBeforeProgramme(administration, "asKnownOn", asKnownOn);
        }
        var knownOn = asKnownOn == null ? today : asKnownOn;
        var endOfDay =
                Deadlines.startOfDay(knownOn.plusDays(1), programme.zone()).minusNanos(1000);
        var moment = new Moment(administration, programme, day, knownOn, endOfDay, now, knownOn.isBefore(today));
        if (on == null && asKnownOn == null) {
            todays.put(administration, new Today(programmes.all(), now, moment));
        }
        return moment;
    }

    /** "Not authorised" on a day without a programme would read as a finding about the trader. */
    private void refuseBeforeProgramme(String administration, String pointer, LocalDate day) {
        var first = programmes.all().stream()
                .filter(programme -> programme.administrations().contains(administration))
                .map(Programme::validFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (day.isBefore(first)) {
            var message = "The programme known here began on %s.".formatted(first);
            throw new Refusal(
                    "before-programme", message, List.of(new FieldError(pointer, "BEFORE_PROGRAMME", message)));
        }
    }
}
