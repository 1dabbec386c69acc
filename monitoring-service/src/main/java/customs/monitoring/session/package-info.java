/** Sessions of the Permanent Technical Committee and the Enforcement Committee, and their agenda. */
package customs.monitoring.session;
