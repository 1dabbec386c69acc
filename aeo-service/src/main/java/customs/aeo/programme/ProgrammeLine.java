package customs.aeo.programme;

import java.util.Map;

/**
 * One thing that a programme states, in words.
 *
 * @param part of the programme that it belongs to
 * @param code of the thing within its part; empty for what a programme states once
 * @param name what people call it; the code where it has no other name
 * @param values what it says, by aspect, in the order in which people read it
 */
record ProgrammeLine(Part part, String code, String name, Map<String, String> values) {
    /** The parts of a programme in the order in which a lawyer reads them. */
    enum Part {
        GENERAL,
        ROLE,
        LEVEL,
        CRITERION,
        DOCUMENT,
        CLOCK,
        RULE,
        GROUND,
        RUNG,
        SIGNAL,
        BENEFIT,
        ARRANGEMENT,
        IDENTIFIER
    }
}
