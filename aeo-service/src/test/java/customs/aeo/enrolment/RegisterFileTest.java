package customs.aeo.enrolment;

import customs.platform.problem.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files as people and attackers make them, read without the service. */
class RegisterFileTest {
    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private List<RegisterRow> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<RegisterRow> rows(byte[] content) throws IOException {
        var rows = new ArrayList<RegisterRow>();
        var file = file(content);
        try (var source = RegisterFile.open(file, RegisterFile.format(file))) {
            source.forEachRemaining(rows::add);
        }
        return rows;
    }

    private String refused(byte[] content) {
        return assertThrows(Refusal.class, () -> rows(content)).slug();
    }

    @Test
    void commasSemicolonsTabsMarksAndQuotedLinesAreRead() throws IOException {
        for (var delimiter : List.of(",", ";", "\t")) {
            var rows = rows("\uFEFFname%1$snumber\r\n\"Two\nlines%1$s\"\"A\"\"\"%1$s7\r\n\r\n\u00c9t\u00e9%1$s8\r\n"
                    .formatted(delimiter));
            assertEquals(List.of("name", "number"), rows.get(0).cells());
            assertEquals("Two\nlines%s\"A\"".formatted(delimiter), rows.get(1).cell(0));
            assertEquals(List.of("\u00c9t\u00e9", "8"), rows.get(2).cells());
            assertEquals("", rows.get(2).cell(9));
        }
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertEquals("unreadable-file", refused("name\nM\u00fcller".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("unreadable-file", refused(new byte[] {'a', 0, 'b'}));
        assertEquals("empty-file", refused(new byte[0]));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedDoesNotReadTheWholeFile() {
        var endless = "name\n\"" + "x\n".repeat(2_000_000);
        assertEquals("unreadable-file", refused(endless.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] workbook(String name, long size, byte filler) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            var block = new byte[1 << 16];
            java.util.Arrays.fill(block, filler);
            for (long left = size; left > 0; left -= block.length) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void anArchiveThatBurstsOrCarriesMoreIsRefusedBeforeItIsOpened() throws IOException {
        assertEquals("unsafe-file", refused(workbook("xl/worksheets/sheet1.xml", 200L << 20, (byte) ' ')));
        assertEquals("unsafe-file", refused(workbook("xl/vbaProject.bin", 10, (byte) 1)));
        assertEquals("unsafe-file", refused(workbook("xl/externalLinks/externalLink1.xml", 10, (byte) ' ')));
        assertEquals("unreadable-file", refused(new byte[] {'P', 'K', 3, 4, 5}));
        assertEquals("unreadable-file", refused(workbook("xl/worksheets/sheet1.xml", 10, (byte) '<')));
    }

    @Test
    void daysNumbersAndFormulasOfASheetAreTold() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("operators");
            sheet.value(0, 0, "number");
            sheet.value(0, 1, "day");
            sheet.value(1, 0, 12345678901L);
            sheet.value(1, 1, LocalDate.of(2024, 2, 29));
            sheet.style(1, 1).format("yyyy-MM-dd").set();
            sheet.formula(2, 0, "1+1");
            sheet.value(2, 1, "text");
        }
        var rows = rows(bytes.toByteArray());
        assertEquals(List.of("12345678901", "2024-02-29"), rows.get(1).cells());
        assertEquals(Set.of(0), rows.get(2).formulas());
        assertFalse(rows.get(2).blank());
        assertEquals(3, rows.get(2).number());
    }

    @Property(tries = 500)
    void severalEntriesOfOneCellAreReadAsTheyWereWritten(
            @ForAll @Size(min = 1, max = 4) List<@Size(min = 2, max = 5) List<@NotBlank String>> entries) {
        var stripped = entries.stream()
                .map(entry -> entry.stream()
                        .map(String::strip)
                        .map(part -> part.isEmpty() ? "x" : part)
                        .toList())
                .toList();
        assertEquals(stripped, ListCell.read(ListCell.write(stripped)));
    }

    @Property(tries = 500)
    void noTextLooksLikeAFormulaAndNoneIsLost(@ForAll String text) {
        for (var any : List.of(text, "=" + text, "'" + text, "'-" + text)) {
            assertFalse(SafeCell.formula(SafeCell.write(any)));
            assertEquals(any, SafeCell.read(SafeCell.write(any)));
        }
    }

    @Property(tries = 50)
    void aNumberIsSeenOnce(@ForAll @Size(max = 3000) Set<String> values) {
        var seen = new SeenNumbers();
        for (var value : values) {
            assertTrue(seen.add("TIN", value));
            assertTrue(seen.add("EORI", value));
        }
        for (var value : values) {
            assertFalse(seen.add("TIN", value));
        }
    }
}
