package customs.bcp.estate;

/**
 * One thing that refers to a part of an estate.
 *
 * @param pointer where it stands: {@code /dependencies/…}, {@code /coldStarts/…}, {@code /resources/…},
 *     {@code /offices/…} or {@code /planVersions/…} with its id
 * @param code what kind of thing it is, upper snake case
 * @param message one sentence that says so
 */
public record Use(String pointer, String code, String message) {}
