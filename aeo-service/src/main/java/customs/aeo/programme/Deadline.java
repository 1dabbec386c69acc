package customs.aeo.programme;

import customs.aeo.clock.Rule;

/** A legal limit of a programme with its name. */
public record Deadline(Text name, Rule rule) {}
