package customs.portal.bcp;

/** An analysis that has a page: what it asks, and what it shows of the answer. */
interface StandingAnalysis {
    /** Its name in the address, with dashes. */
    String key();

    /** Reads what is asked and shows the answer. A refusal of the service may pass: the page says it beside the fields. */
    AnalysisSheet sheet(AnalysisEntry entry);

    /** Where it stands among the others. */
    int order();
}
