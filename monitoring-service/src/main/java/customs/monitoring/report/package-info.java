/**
 * The yearly report of a Member: cycles, windows, what was entered and delivered, what was signed, asked, accepted and shown
 * to the bodies.
 */
package customs.monitoring.report;
