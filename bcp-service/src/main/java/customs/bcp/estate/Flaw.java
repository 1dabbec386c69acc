package customs.bcp.estate;

/**
 * Why an estate cannot be taken as stated.
 *
 * @param code closed set, kebab case
 * @param pointer JSON pointer to the place in the snapshot
 * @param message one sentence that says what is wrong and with which value
 */
public record Flaw(String code, String pointer, String message) {}
