package customs.aeo.programme;

import customs.aeo.clock.LegalSource;

/** Something that an operator must fulfil. */
public record Criterion(String code, Text name, LegalSource source) {}
