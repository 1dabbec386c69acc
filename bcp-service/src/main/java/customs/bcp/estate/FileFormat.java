package customs.bcp.estate;

/** How an estate is written to a file. */
public enum FileFormat {
    XLSX,
    YAML
}
