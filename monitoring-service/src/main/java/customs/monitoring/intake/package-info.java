/**
 * Fetches the figures that the AEO programme service and the continuity service already know. A sister that is down delays a
 * figure and loses nothing.
 */
package customs.monitoring.intake;
