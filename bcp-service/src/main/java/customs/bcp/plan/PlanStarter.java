package customs.bcp.plan;

/**
 * A plan to begin from, in one language; whoever takes it makes it the own administration's.
 *
 * @param code what a new plan names to begin from it
 * @param title a title to begin with
 * @param about what it is for
 * @param content what it says; services are codes of the catalogue, of which the own estate may have some
 */
public record PlanStarter(String code, PlanType type, String title, String about, PlanContent content) {}
