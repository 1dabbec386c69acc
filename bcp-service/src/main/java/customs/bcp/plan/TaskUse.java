package customs.bcp.plan;

/** Whether a task belongs to exercises, to real disruptions, or to both. */
public enum TaskUse {
    EXERCISE,
    REAL,
    BOTH
}
