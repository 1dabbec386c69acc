package customs.bcp.plan;

import java.time.LocalDate;

/** @param effectiveFrom from the day of approval to today, in the administration's days; absent for today */
public record PublishInput(LocalDate effectiveFrom) {}
