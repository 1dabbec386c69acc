package customs.aeo.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Of a case, what its clocks need, and the next day that it shows in this version. */
record CaseState(
        UUID id,
        int version,
        String programme,
        String programmeVersion,
        Stage stage,
        List<CaseEvent> events,
        LocalDate nextDueOn,
        String nextDueClock) {}
