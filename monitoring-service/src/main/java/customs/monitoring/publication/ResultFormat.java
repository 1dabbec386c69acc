package customs.monitoring.publication;

/** In which form published results are given out. */
enum ResultFormat {
    SDMX_CSV_2_0(SdmxVersion.V2_0.csvMediaType(), "csv"),
    SDMX_CSV_2_1(SdmxVersion.V2_1.csvMediaType(), "csv"),
    SDMX_JSON_2_0(SdmxVersion.V2_0.jsonMediaType(), "json"),
    SDMX_JSON_2_1(SdmxVersion.V2_1.jsonMediaType(), "json"),
    CSV("text/csv; charset=UTF-8; header=present", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String suffix;

    ResultFormat(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    String mediaType() {
        return mediaType;
    }

    /** Of the file name, without dot. */
    String suffix() {
        return suffix;
    }

    SdmxVersion sdmx() {
        return switch (this) {
            case SDMX_CSV_2_0, SDMX_JSON_2_0 -> SdmxVersion.V2_0;
            case SDMX_CSV_2_1, SDMX_JSON_2_1 -> SdmxVersion.V2_1;
            case CSV, XLSX -> throw new IllegalStateException(this + " is not an SDMX message");
        };
    }
}
