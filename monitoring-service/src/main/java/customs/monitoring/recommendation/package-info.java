/** What the bodies recommend, and by which rules a recommendation is prolonged and followed up. */
package customs.monitoring.recommendation;
