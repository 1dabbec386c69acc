package customs.monitoring.publication;

/** What a message is about, as SDMX names it; all flows have the components of {@link Component}. */
public record Dataflow(String agency, String id, String version) {

    /** What Members observed. */
    public static final Dataflow OBSERVATIONS = new Dataflow("WCOMON", "DF_RESILIENCE", "1.0.0");

    /** What was computed from it: scores of Members and regions. */
    public static final Dataflow SCORES = new Dataflow("WCOMON", "DF_SCORES", "1.0.0");

    /** AGENCY:ID(VERSION). */
    public String reference() {
        return "%s:%s(%s)".formatted(agency, id, version);
    }

    /** The name under which a registry knows it. */
    public String urn() {
        return "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=" + reference();
    }
}
