package customs.portal.bcp;

/** A plan to begin from, as bcp-service shows it. */
public record StarterView(String code, String type, String title, String about, PlanContent content) {}
