package customs.aeo.operator;

import customs.platform.page.Cursor;
import customs.platform.problem.Refusal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** Reads the parts of a cursor; one that nobody gave out is refused like any other wrong value. */
public record CursorKey(Cursor cursor) {
    public UUID id(int part) {
        return read(part, UUID::fromString);
    }

    public LocalDate day(int part) {
        return read(part, LocalDate::parse);
    }

    public Instant instant(int part) {
        return read(part, Instant::parse);
    }

    private <T> T read(int part, Function<String, T> as) {
        try {
            return as.apply(cursor.part(part));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.invalid("after", "CURSOR", "after must be the value that the previous page returned.");
        }
    }
}
