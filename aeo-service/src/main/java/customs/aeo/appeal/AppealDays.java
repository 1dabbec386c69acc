package customs.aeo.appeal;

import customs.aeo.calendar.KeptDays;
import customs.aeo.programme.Programmes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Brings the days by which appeals are sorted up to date. */
@ApplicationScoped
class AppealDays implements KeptDays {
    private final Appeals appeals;
    private final AppealClocks clocks;
    private final Programmes programmes;
    private final Clock clock;

    AppealDays(Appeals appeals, AppealClocks clocks, Programmes programmes, Clock clock) {
        this.appeals = appeals;
        this.clocks = clocks;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public void changed(String administration) {
        QuarkusTransaction.requiringNew().run(() -> show(appeals.of(administration), clock.instant()));
    }

    @Override
    public void upToDate(String administration, Instant now) {
        show(appeals.unread(administration, programmes.today(administration, now)), now);
    }

    @Override
    public void upToDate(Instant now) {
        var latest = LocalDate.ofInstant(now, ZoneOffset.MAX);
        for (var administration : QuarkusTransaction.requiringNew().call(() -> appeals.behind(latest))) {
            QuarkusTransaction.requiringNew().run(() -> upToDate(administration, now));
        }
    }

    private void show(List<UUID> ids, Instant now) {
        for (var id : ids) {
            var appeal = appeals.findById(id);
            appeals.show(appeal, clocks.nextDay(appeal, clocks.today(appeal, now)));
        }
    }
}
