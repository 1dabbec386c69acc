package customs.aeo.enrolment;

import customs.platform.problem.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

/** A CSV file in UTF-8, with commas, semicolons or tabs between its columns, whichever its first line has most of. */
final class TextFile implements RegisterFile {
    private static final int HEAD = 8_192;

    private final Rationed ration;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    TextFile(Path file) {
        try {
            var text = new BufferedReader(new InputStreamReader(
                    Files.newInputStream(file),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            var delimiter = delimiter(text);
            ration = new Rationed(text);
            parser = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(true)
                    .get()
                    .parse(ration);
            records = parser.iterator();
        } catch (IOException | UncheckedIOException e) {
            throw RegisterFile.unreadable();
        }
    }

    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(HEAD);
        var head = new char[HEAD];
        int length = Math.max(0, text.read(head, 0, HEAD));
        text.reset();
        if (length > 0 && head[0] == '\uFEFF') {
            text.skip(1);
        }
        int comma = 0;
        int semicolon = 0;
        int tab = 0;
        for (int i = 0; i < length && head[i] != '\n'; i++) {
            switch (head[i]) {
                case ',' -> comma++;
                case ';' -> semicolon++;
                case '\t' -> tab++;
                case 0 -> throw RegisterFile.unreadable();
                default -> {
                    // part of a name
                }
            }
        }
        return semicolon > comma && semicolon >= tab ? ';' : tab > comma ? '\t' : ',';
    }

    @Override
    public boolean hasNext() {
        ration.renew();
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw RegisterFile.unreadable();
        }
    }

    @Override
    public RegisterRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var number = (int) parser.getRecordNumber();
        var record = records.next();
        var cells = new ArrayList<String>(Math.min(record.size(), MOST_COLUMNS));
        for (int i = 0; i < Math.min(record.size(), MOST_COLUMNS); i++) {
            var cell = record.get(i).strip();
            cells.add(cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
        }
        return new RegisterRow(number, cells, Set.of());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw RegisterFile.unreadable();
        }
    }

    /** Stops a row that does not end: a quotation mark that is never closed would make one row of the whole file. */
    private static final class Rationed extends FilterReader {
        private static final int LONGEST_ROW = 1_000_000;
        private int left = LONGEST_ROW;

        Rationed(Reader text) {
            super(text);
        }

        void renew() {
            left = LONGEST_ROW;
        }

        @Override
        public int read() throws IOException {
            take(1);
            return super.read();
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            take(Math.max(0, read));
            return read;
        }

        private void take(int characters) {
            left -= characters;
            if (left < 0) {
                throw new Refusal(
                        "unreadable-file", "A row does not end; look for a quotation mark that is not closed.");
            }
        }
    }
}
