package customs.portal.monitoring;

/**
 * How far a report or a theme is.
 *
 * @param percent answered out of asked, rounded down
 */
public record Progress(int asked, int answered, int mandatoryMissing, int percent) {}
