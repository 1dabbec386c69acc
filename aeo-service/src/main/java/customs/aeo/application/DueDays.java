package customs.aeo.application;

import customs.aeo.calendar.DaysChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;

/** Brings the due days by which lists are sorted up to date when the working days of an administration changed. */
@ApplicationScoped
class DueDays implements DaysChanged {
    private final Applications applications;
    private final CaseClocks clocks;
    private final Clock clock;

    DueDays(Applications applications, CaseClocks clocks, Clock clock) {
        this.applications = applications;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void in(String administration) {
        for (var application : applications.underWay(administration)) {
            clocks.show(
                    application,
                    LocalDate.ofInstant(
                            clock.instant(), clocks.programme(application).zone()));
        }
    }
}
