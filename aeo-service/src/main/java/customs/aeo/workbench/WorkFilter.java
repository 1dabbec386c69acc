package customs.aeo.workbench;

import customs.aeo.application.Stage;

import java.util.UUID;

/**
 * Which part of the queue is wanted; null wherever it does not matter.
 *
 * @param officer id of an officer, or {@link #NOBODY}
 * @param overdue only what was due before today
 */
record WorkFilter(
        WorkItem.Kind kind,
        Stage.Awaited awaits,
        Stage stage,
        String level,
        UUID operator,
        String officer,
        boolean overdue) {
    /** What nobody looks after. */
    static final String NOBODY = "-";
}
