package customs.bcp.estate.sheet;

import customs.platform.problem.Refusal;

import java.util.Locale;

/**
 * An estate as a file: XLSX or YAML, told apart by content and never by name. What could harm is refused before anything
 * is read: archives that grow beyond reason, macros, embedded objects, links to elsewhere, aliases, document types.
 */
public final class EstateFile {
    /** 5 MB. */
    public static final int LARGEST_BYTES = 5 * 1024 * 1024;

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String YAML = "application/yaml";

    private EstateFile() {}

    /**
     * @param stated the Content-Type that came with it; XLSX and YAML must be true, anything else says nothing
     * @throws Refusal too-large, unsupported-media-type, unsafe-file, unreadable-file
     */
    public static ParsedEstate read(byte[] file, String stated) {
        if (file.length > LARGEST_BYTES) {
            throw new Refusal(
                    "too-large", "An estate file has at most 5 MB; this one has %d bytes.".formatted(file.length));
        }
        if (file.length == 0) {
            throw new Refusal("unreadable-file", "The file is empty.");
        }
        boolean archive = file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
        var type = stated == null ? "" : stated.toLowerCase(Locale.ROOT);
        if (type.startsWith(XLSX) && !archive) {
            throw new Refusal("unsupported-media-type", "The file is called a workbook but is none.");
        }
        if (type.contains("yaml") && archive) {
            throw new Refusal("unsupported-media-type", "The file is called YAML but is an archive.");
        }
        var rows = archive ? WorkbookFile.read(file) : YamlFile.read(file);
        return new RowReading(rows).parsed();
    }
}
