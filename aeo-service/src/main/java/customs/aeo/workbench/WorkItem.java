package customs.aeo.workbench;

import customs.aeo.application.Stage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One thing that waits, as the view work_item has it.
 *
 * @param detail for a case the clock that is due next, else what tells one item of its kind from another; or null
 * @param stage of the case
 * @param awaits who has to do the next thing; null for a case, whose stage says it
 * @param dueOn null where nothing is due
 * @param officer who looks after the case, or null
 */
record WorkItem(
        Kind kind,
        UUID item,
        UUID application,
        String number,
        UUID operator,
        String operatorName,
        String programme,
        String programmeVersion,
        List<String> levels,
        Stage stage,
        Stage.Awaited awaits,
        LocalDate dueOn,
        String detail,
        String officer,
        String officerName) {

    /** What waits. */
    enum Kind {
        /** The case itself, by its next limit. */
        CASE,
        /** An answer of another office or state. */
        CONSULTATION,
        /** A visit that is proposed, declined or agreed. */
        VISIT,
        /** A plan of improvement that runs, was handed in or is said to be done. */
        PLAN,
        /** A questionnaire that was handed in. */
        QUESTIONNAIRE
    }

    Stage.Awaited awaited() {
        return awaits == null ? stage.awaits() : awaits;
    }
}
