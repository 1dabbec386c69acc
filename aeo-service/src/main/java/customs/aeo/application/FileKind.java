package customs.aeo.application;

import customs.platform.problem.Refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** What a file is by its content; its name must agree with that. Anything that could run is refused. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt", "csv");

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_INFLATED = 200L * 1024 * 1024;
    private final String mediaType;
    private final Set<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws Refusal empty-file, file-refused */
    static FileKind of(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("empty-file", "The file has no content.");
        }
        var kind = sniff(content);
        var dot = fileName.lastIndexOf('.');
        var ending = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!kind.endings.contains(ending)) {
            throw new Refusal(
                    "file-refused",
                    "The content is that of a %s file, its name ends otherwise.".formatted(kind.name()));
        }
        if (kind == PDF && (has(content, "/JavaScript") || has(content, "/Launch") || has(content, "/EmbeddedFile"))) {
            throw new Refusal("file-refused", "This PDF carries something that could run or another file.");
        }
        return kind;
    }

    private static FileKind sniff(byte[] content) {
        if (starts(content, '%', 'P', 'D', 'F', '-')) {
            return PDF;
        }
        if (starts(content, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
            return PNG;
        }
        if (starts(content, 0xff, 0xd8, 0xff)) {
            return JPEG;
        }
        if (starts(content, 'P', 'K', 3, 4)) {
            return office(content);
        }
        if (text(content)) {
            return TEXT;
        }
        throw new Refusal(
                "file-refused",
                "Send a PDF, a PNG or JPEG picture, a Word or Excel file without macros, or plain text.");
    }

    /** Word and Excel files are archives; what may run in them shows in the names of their parts. */
    private static FileKind office(byte[] content) {
        var names = new HashSet<String>();
        long inflated = 0;
        var piece = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.size() >= MOST_ENTRIES) {
                    throw new Refusal("file-refused", "The archive has too many parts.");
                }
                names.add(entry.getName().toLowerCase(Locale.ROOT));
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    inflated += read;
                    if (inflated > MOST_INFLATED) {
                        throw new Refusal("file-refused", "The archive unpacks to more than anyone would send.");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("file-refused", "The archive is damaged.");
        }
        if (names.stream()
                .anyMatch(name -> name.contains("vbaproject")
                        || name.contains("/embeddings/")
                        || name.contains("/activex/")
                        || name.endsWith(".exe"))) {
            throw new Refusal("file-refused", "The file carries macros or embedded objects.");
        }
        if (names.contains("word/document.xml")) {
            return DOCX;
        }
        if (names.contains("xl/workbook.xml")) {
            return XLSX;
        }
        throw new Refusal("file-refused", "An archive is not accepted.");
    }

    private static boolean text(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < 0x20 && each != '\t' && each != '\n' && each != '\r') {
                return false;
            }
        }
        try {
            var words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .stripLeading();
            return !words.startsWith("<") && !words.startsWith("#!");
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean starts(byte[] content, int... first) {
        if (content.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((content[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(byte[] content, String word) {
        var wanted = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i <= content.length - wanted.length; i++) {
            if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
