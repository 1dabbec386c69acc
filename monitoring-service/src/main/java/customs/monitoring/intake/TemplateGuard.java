package customs.monitoring.intake;

import customs.platform.problem.Refusal;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Looks through an archive before it is opened as a workbook. */
final class TemplateGuard {
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;
    private static final List<String> DANGEROUS = List.of(
            "vbaproject", "macrosheets", "activex", "embeddings", "externallinks", "connections.xml", "ctrlprops");

    private TemplateGuard() {}

    static void check(byte[] file) {
        long unpacked = 0;
        int entries = 0;
        boolean workbook = false;
        byte[] buffer = new byte[8192];
        // by the directory at its end, as the reader opens it: what is looked at here is what is read there
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (++entries > MOST_ENTRIES) {
                    throw unsafe("The workbook has more than %d parts.".formatted(MOST_ENTRIES));
                }
                if (DANGEROUS.stream().anyMatch(name::contains)) {
                    throw unsafe("The workbook holds macros, embedded objects or links (%s); save it without."
                            .formatted(entry.getName()));
                }
                workbook |= name.equals("xl/workbook.xml");
                try (var part = zip.getInputStream(entry)) {
                    int head = part.readNBytes(buffer, 0, buffer.length);
                    inspect(name, new String(buffer, 0, head, StandardCharsets.UTF_8));
                    for (int read = head; read > 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw unsafe("The workbook unpacks to more than 64 MB.");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("unreadable-file", "The file is a damaged archive.");
        }
        if (!workbook) {
            throw new Refusal("unsupported-media-type", "The file is an archive but no XLSX workbook.");
        }
    }

    private static void inspect(String name, String head) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
            throw unsafe("The workbook declares a document type.");
        }
        if (name.equals("[content_types].xml") && head.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw unsafe("The workbook is one with macros; save it as XLSX without.");
        }
    }

    private static Refusal unsafe(String detail) {
        return new Refusal("unsafe-file", detail);
    }
}
