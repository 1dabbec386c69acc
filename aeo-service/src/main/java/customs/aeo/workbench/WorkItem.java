package customs.aeo.workbench;

import customs.aeo.application.Stage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One thing that waits, as the view work_item has it.
 *
 * @param application the case, null for what concerns a holder
 * @param number of the case, the appeal or the authorisation; null for what has none
 * @param levels empty for what is not about a level
 * @param stage of the case, null without one
 * @param state stage of what waits
 * @param awaits who has to do the next thing today; null for a case, whose stage says it
 * @param dueOn null where nothing is due
 * @param detail of a case or an appeal the clock that is due next, else what tells one item of its kind from another; or
 *     null
 * @param officer who looks after it, or null
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
        String state,
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
        QUESTIONNAIRE,
        /** News about a holder, which lets its authorisation be looked at again. */
        SIGNAL,
        /** A suspension to be decided, heard about, or lifted. */
        SUSPENSION,
        /** A revocation or annulment to be decided or heard about. */
        REVOCATION,
        /** An appeal, by its next step. */
        APPEAL,
        /** A term that ends soon and was not asked for anew. */
        RENEWAL,
        /** An amendment asked for, to be decided or heard about. */
        AMENDMENT,
        /** An action of the control plan of what was granted. */
        CONTROL
    }

    Stage.Awaited awaited() {
        return awaits == null ? stage.awaits() : awaits;
    }

    /** The clock of the programme whose day this is, or null. */
    String clock() {
        return kind == Kind.CASE || kind == Kind.APPEAL ? detail : null;
    }

    /** The address of what waits, or of its case. */
    String href() {
        return "/api/v1/"
                + switch (kind) {
                    case CASE, CONSULTATION, VISIT, PLAN, QUESTIONNAIRE -> "applications/" + application;
                    case SIGNAL -> "signals/" + item;
                    case SUSPENSION -> "suspensions/" + item;
                    case REVOCATION -> "revocations/" + item;
                    case APPEAL -> "appeals/" + item;
                    case RENEWAL -> "authorisations/" + item;
                    case AMENDMENT -> "amendments/" + item;
                    case CONTROL -> "control-actions/" + item;
                };
    }
}
