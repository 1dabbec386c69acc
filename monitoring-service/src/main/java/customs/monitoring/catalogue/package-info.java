/**
 * What Members report on: the instrument, its themes and commitments, the indicators and how they are measured. Versioned
 * data read from YAML, never code: a later resolution or official paragraph numbers need no release.
 */
package customs.monitoring.catalogue;
