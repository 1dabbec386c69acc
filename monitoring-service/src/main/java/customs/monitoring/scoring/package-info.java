/**
 * From observations to scores, pure: no database, no clock, no rounding between levels. docs/monitoring-service.md states the
 * rules R1 to R11 in short.
 */
package customs.monitoring.scoring;
