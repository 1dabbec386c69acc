package customs.bcp.plan;

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

/** What an attached file is by its content; its name must agree with that, and nothing in it may run. */
public enum AttachmentKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt", "csv");

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int PIECE = 64 * 1024;

    private final String mediaType;
    private final Set<String> endings;

    AttachmentKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws Refusal unreadable-file, unsafe-file */
    static AttachmentKind of(String name, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("unreadable-file", "The file has no content.");
        }
        var kind = of(content);
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!kind.endings.contains(ending)) {
            throw new Refusal(
                    "unreadable-file", "The content is that of a %s file, its name ends otherwise.".formatted(kind));
        }
        if (kind == PDF && (has(content, "/JavaScript") || has(content, "/Launch") || has(content, "/EmbeddedFile"))) {
            throw new Refusal("unsafe-file", "This PDF carries something that could run or another file.");
        }
        return kind;
    }

    private static AttachmentKind of(byte[] content) {
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
        if (isText(content)) {
            return TEXT;
        }
        throw new Refusal(
                "unreadable-file",
                "Send a PDF, a PNG or JPEG picture, a Word or Excel file without macros, or plain text.");
    }

    /** Word and Excel files are archives; what may run in them shows in the names of their parts. */
    private static AttachmentKind office(byte[] content) {
        var parts = parts(content);
        if (parts.stream()
                .anyMatch(part -> part.contains("vbaproject")
                        || part.contains("/embeddings/")
                        || part.contains("/activex/")
                        || part.endsWith(".exe"))) {
            throw new Refusal("unsafe-file", "The file carries macros or embedded objects.");
        }
        if (parts.contains("word/document.xml")) {
            return DOCX;
        }
        if (parts.contains("xl/workbook.xml")) {
            return XLSX;
        }
        throw new Refusal("unsafe-file", "An archive is not accepted.");
    }

    private static Set<String> parts(byte[] content) {
        var names = new HashSet<String>();
        long unpacked = 0;
        var piece = new byte[PIECE];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().toLowerCase(Locale.ROOT));
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || names.size() > MOST_PARTS) {
                        throw new Refusal("unsafe-file", "The archive unpacks to more than anyone would send.");
                    }
                }
            }
            return names;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("unreadable-file", "The archive is damaged.");
        }
    }

    private static boolean isText(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
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
        for (int i = 0; i < first.length; i++) {
            if (i >= content.length || (content[i] & 0xff) != first[i]) {
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
