package customs.portal.service;

/**
 * One thing wrong with one value, as a service reports it.
 *
 * @param pointer JSON pointer into the request body, for example {@code /units/0/name}
 * @param code stable code of the fault
 * @param message sentence in the language asked for
 */
public record FieldFault(String pointer, String code, String message) {}
