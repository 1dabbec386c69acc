/** Who is a Member of the WCO, since when and in which region: the denominators of every rate. */
package customs.monitoring.membership;
