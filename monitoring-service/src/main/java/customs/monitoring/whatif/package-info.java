/** What would the score be if: stateless simulations of the method. */
package customs.monitoring.whatif;
