package customs.aeo.authorisation;

import customs.aeo.clock.LegalClock;
import customs.aeo.hearing.Hearing;
import customs.aeo.hearing.HearingView;
import customs.aeo.hearing.Hearings;
import customs.aeo.programme.Programme;
import customs.platform.act.Act;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;

/** Hears a holder before a suspension, a revocation, an annulment or an adverse amendment, under the programme's limit {@code hearing}. */
@ApplicationScoped
public class AdverseHearing {
    private final Hearings hearings;

    AdverseHearing(Hearings hearings) {
        this.hearings = hearings;
    }

    /** @param receivedOn day on which the grounds are received or deemed received; today when null */
    public void open(Adverse about, Programme programme, String grounds, LocalDate receivedOn, Act act) {
        var rule = programme
                .rule("hearing")
                .orElseThrow(() -> new Refusal("wrong-stage", "The programme foresees no hearing."));
        var today = LocalDate.ofInstant(act.at(), programme.zone());
        var received = receivedOn == null ? today : receivedOn;
        if (received.isAfter(today)) {
            throw Refusal.invalid("/receivedOn", "FUTURE", "%s has not come yet.".formatted(received));
        }
        var hearing = Hearing.open(
                about.administration(),
                about.operatorId(),
                about.id(),
                grounds,
                received,
                LegalClock.due(rule, received, programme.calendar()),
                act);
        about.openHearing(hearing.id(), received, act);
        hearings.persist(hearing);
    }

    public void answer(Adverse about, Programme programme, String words, boolean last, Act act) {
        var hearing = found(about);
        var today = LocalDate.ofInstant(act.at(), programme.zone());
        hearing.answer(words, last, today, act);
        if (last) {
            hearing.close(today, act);
            about.closeHearing(today, act);
        } else {
            about.heardFrom(act);
        }
    }

    public void close(Adverse about, Programme programme, Act act) {
        var today = LocalDate.ofInstant(act.at(), programme.zone());
        found(about).close(today, act);
        about.closeHearing(today, act);
    }

    /** Null where no hearing was opened. */
    public HearingView view(Adverse about) {
        return about.hearingId() == null ? null : HearingView.of(hearings.findById(about.hearingId()));
    }

    /** Whether it may be closed now: the time for an answer is over. */
    public boolean passed(Adverse about, Programme programme, Instant at) {
        return LocalDate.ofInstant(at, programme.zone()).isAfter(found(about).dueOn());
    }

    private Hearing found(Adverse about) {
        if (about.hearingId() == null) {
            throw new Refusal("wrong-stage", "No hearing is open.");
        }
        return hearings.findById(about.hearingId());
    }
}
