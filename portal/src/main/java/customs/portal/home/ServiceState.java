package customs.portal.home;

/**
 * Whether one of the three services answers.
 *
 * @param area its area: aeo, bcp or monitoring
 */
public record ServiceState(String area, boolean up) {}
