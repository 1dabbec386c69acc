package customs.monitoring.report;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.persistence.Entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** One year's reporting: about which year, in which window, by which catalogue version. */
@Entity
class Cycle extends Aggregate {
    /** Deadlines end with the day in Brussels, where the WCO sits. */
    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private String code;
    private int dataYear;
    private Instant openAt;
    private Instant dueAt;
    private Instant closeAt;
    private String catalogueVersion;
    private boolean fullSet;
    private boolean demonstration;

    protected Cycle() {}

    /**
     * @param opens   first day on which a report may be filled; null = 2 January after the data year
     * @param due     last day on which it counts as on time; null = 31 January after the data year
     * @param closes  last day on which it is taken at all; null = 28 February after the data year
     * @param fullSet whether biennial indicators are asked; null = in odd data years
     */
    Cycle(
            int dataYear,
            LocalDate opens,
            LocalDate due,
            LocalDate closes,
            Boolean fullSet,
            String catalogueVersion,
            boolean demonstration,
            Act act) {
        this.dataYear = dataYear;
        this.code = (demonstration ? "XR-" : "") + dataYear;
        this.openAt = Deadlines.startOfDay(opens == null ? LocalDate.of(dataYear + 1, 1, 2) : opens, BRUSSELS);
        this.dueAt = Deadlines.endOfDay(due == null ? LocalDate.of(dataYear + 1, 1, 31) : due, BRUSSELS);
        this.closeAt = Deadlines.endOfDay(closes == null ? LocalDate.of(dataYear + 1, 2, 28) : closes, BRUSSELS);
        this.fullSet = fullSet == null ? dataYear % 2 == 1 : fullSet;
        this.catalogueVersion = catalogueVersion;
        this.demonstration = demonstration;
        inOrder(!openAt.isAfter(dueAt), "/dueOn", "The report cannot be due before the window opens.");
        inOrder(!dueAt.isAfter(closeAt), "/closesOn", "The window cannot close before the report is due.");
        record(
                "schedule",
                null,
                act,
                Map.of(
                        "code",
                        code,
                        "openAt",
                        openAt,
                        "dueAt",
                        dueAt,
                        "closeAt",
                        closeAt,
                        "catalogue",
                        catalogueVersion));
    }

    private static void inOrder(boolean inOrder, String pointer, String message) {
        if (!inOrder) {
            throw new Refusal(
                    "dates-out-of-order", message, List.of(new FieldError(pointer, "dates-out-of-order", message)));
        }
    }

    @Override
    protected String kind() {
        return "cycle";
    }

    @Override
    protected String tenant() {
        return null;
    }

    String code() {
        return code;
    }

    int dataYear() {
        return dataYear;
    }

    Instant openAt() {
        return openAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant closeAt() {
        return closeAt;
    }

    String catalogueVersion() {
        return catalogueVersion;
    }

    boolean fullSet() {
        return fullSet;
    }

    boolean demonstration() {
        return demonstration;
    }

    /** The day on which Members are counted: the last of the data year. */
    LocalDate countedOn() {
        return LocalDate.of(dataYear, 12, 31);
    }
}
