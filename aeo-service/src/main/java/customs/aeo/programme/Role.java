package customs.aeo.programme;

import customs.aeo.clock.LegalSource;

import java.util.Set;

/**
 * A role in the supply chain that can be authorised.
 *
 * @param levels codes of the levels open to it; none means all
 */
public record Role(String code, Text name, Set<String> levels, LegalSource source) {}
