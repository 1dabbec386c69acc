package customs.monitoring.publication;

/**
 * Which version of the SDMX data messages is written. They differ in the action and in how a value is written that does not
 * exist.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-csv">SDMX-CSV</a>
 * @see <a href="https://github.com/sdmx-twg/sdmx-json">SDMX-JSON</a>
 */
public enum SdmxVersion {
    /** For SDMX 3.0: action "information"; no way to write a missing value, so it stays empty beside its status. */
    V2_0("2.0.0", "I", "Information", "", "https://json.sdmx.org/2.0.0/sdmx-json-data-schema.json"),
    /** For SDMX 3.1: action "merge"; a number that is missing on purpose is NaN. */
    V2_1("2.1.0", "M", "Merge", "NaN", "https://json.sdmx.org/2.1/sdmx-json-data-schema.json");

    private final String number;
    private final String actionCode;
    private final String action;
    private final String missing;
    private final String schema;

    SdmxVersion(String number, String actionCode, String action, String missing, String schema) {
        this.number = number;
        this.actionCode = actionCode;
        this.action = action;
        this.missing = missing;
        this.schema = schema;
    }

    /** Media type of the CSV message. */
    public String csvMediaType() {
        return "application/vnd.sdmx.data+csv; version=" + number;
    }

    /** Media type of the JSON message. */
    public String jsonMediaType() {
        return "application/vnd.sdmx.data+json; version=" + number;
    }

    String actionCode() {
        return actionCode;
    }

    String action() {
        return action;
    }

    /** What stands for a number that does not exist; empty where the version has no word for it. */
    String missing() {
        return missing;
    }

    String schema() {
        return schema;
    }
}
