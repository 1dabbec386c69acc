package customs.aeo.enrolment;

import customs.platform.problem.Refusal;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Looks through an archive before it is opened as a workbook. */
final class SheetGuard {
    private static final long MOST_UNPACKED = 1L << 30;
    /** A sheet of figures packs to a tenth or so; what packs to less than a hundredth is made to burst. */
    private static final int DENSEST = 100;

    private static final long FREE = 8L << 20;
    private static final int MOST_ENTRIES = 500;
    private static final List<String> DANGEROUS = List.of(
            "vbaproject", "macrosheets", "activex", "embeddings", "externallinks", "connections.xml", "ctrlprops");

    private SheetGuard() {}

    /** @throws Refusal unsafe-file, unreadable-file */
    static void check(Path file) {
        long unpacked = 0;
        int entries = 0;
        boolean workbook = false;
        var buffer = new byte[64 * 1024];
        // by the directory at its end, as the reader opens it: what is looked at here is what is read there
        try (var zip = ZipFile.builder().setPath(file).get()) {
            long most = Math.min(
                    MOST_UNPACKED, Math.max(FREE, DENSEST * file.toFile().length()));
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
                    int head = part.readNBytes(buffer, 0, 8192);
                    inspect(name, new String(buffer, 0, head, StandardCharsets.UTF_8));
                    for (int read = head; read > 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > most) {
                            throw unsafe("The workbook unpacks to far more than a register needs.");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("unreadable-file", "The file is a damaged archive.");
        }
        if (!workbook) {
            throw new Refusal("unreadable-file", "The file is an archive but no XLSX workbook.");
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
