/** What the bodies look at: a Member's fact sheet with its opened score, and the table of Members by region. */
package customs.monitoring.publication;
