package customs.platform.problem;

/**
 * What is wrong with one part of a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request body, or the name of a parameter
 * @param code    machine word for the fault, stable across languages
 * @param message one English sentence
 */
public record FieldError(String pointer, String code, String message) {}
