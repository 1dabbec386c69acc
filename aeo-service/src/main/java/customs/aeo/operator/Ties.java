package customs.aeo.operator;

import customs.platform.problem.Refusal;

import java.util.UUID;

/** What other features know of an operator that keeps its record from being merged into another. */
public interface Ties {
    /** @throws Refusal when the record of an operator cannot go */
    void release(UUID operator);
}
