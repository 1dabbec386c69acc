package customs.portal.aeo;

/**
 * Something the service says to a person, in the language of the page.
 *
 * @param code stable across languages
 */
public record Sentence(String code, String text) {}
