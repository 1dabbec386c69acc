package customs.aeo.register;

import customs.aeo.authorisation.StatusPeriod;
import customs.aeo.operator.Consent;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * An operator's facts as bytes: its id, its identifiers, its consents, what it holds. Words that repeat are numbers of
 * {@link Codes}, days are days since 1970, instants microseconds. What no answer says (who granted, by which
 * suspension) is left out.
 */
final class PackedOperator {
    private static final int NO_DAY = Integer.MIN_VALUE;
    private static final int LARGEST = 1 << 24;

    private final Codes<Issue> issues = new Codes<>();
    private final Codes<Law> laws = new Codes<>();
    private final Codes<Kind> kinds = new Codes<>();
    private byte[] page = new byte[1024];
    private int end;

    private record Issue(String administration, String scheme) {}

    private record Law(String programme, String version) {}

    private record Kind(String level, StatusPeriod.Status status, String criterion) {}

    /** Called by one thread at a time. */
    byte[] pack(OperatorFacts facts) {
        end = 0;
        number(facts.id().getMostSignificantBits(), 8);
        number(facts.id().getLeastSignificantBits(), 8);
        count(facts.identifiers().size());
        for (var identifier : facts.identifiers()) {
            count(issues.of(new Issue(identifier.administration(), identifier.scheme())));
            text(identifier.value());
            day(identifier.validFrom());
            day(identifier.validTo());
        }
        count(facts.consents().size());
        for (var consent : facts.consents()) {
            count(consent.given() ? 1 : 0);
            day(consent.from());
            instant(consent.recordedAt());
        }
        count(facts.holds().size());
        for (var held : facts.holds()) {
            text(held.number());
            count(laws.of(new Law(held.programme(), held.version())));
            count(held.periods().size());
            for (var period : held.periods()) {
                count(kinds.of(new Kind(period.level(), period.status(), period.criterion())));
                day(period.validFrom());
                day(period.validTo());
                instant(period.recordedAt());
            }
        }
        return Arrays.copyOf(page, end);
    }

    static boolean isOf(byte[] packed, UUID id) {
        var read = new Reader(packed);
        return read.number(8) == id.getMostSignificantBits() && read.number(8) == id.getLeastSignificantBits();
    }

    static UUID id(byte[] packed) {
        var read = new Reader(packed);
        return new UUID(read.number(8), read.number(8));
    }

    /** Whether the operator is known under an identifier, on a day or, when the day is null, on any. */
    boolean isKnownAs(byte[] packed, String administration, String scheme, byte[] value, LocalDate on) {
        var read = new Reader(packed);
        read.at = 16;
        for (int left = read.count(); left > 0; left--) {
            var issue = issues.thing(read.count());
            var same = read.same(value);
            var from = (int) read.number(4);
            var to = (int) read.number(4);
            if (same
                    && issue.scheme().equals(scheme)
                    && issue.administration().equals(administration)
                    && (on == null || from <= on.toEpochDay() && (to == NO_DAY || on.toEpochDay() <= to))) {
                return true;
            }
        }
        return false;
    }

    /** Hashes of the identifiers of an operator, each once, see {@link #hash}. */
    int[] hashes(byte[] packed) {
        var read = new Reader(packed);
        read.at = 16;
        var hashes = new int[read.count()];
        for (int i = 0; i < hashes.length; i++) {
            var issue = issues.thing(read.count());
            hashes[i] = hash(issue.administration(), issue.scheme(), read.text());
            read.at += 8;
        }
        return hashes.length < 2 ? hashes : Arrays.stream(hashes).distinct().toArray();
    }

    static int hash(String administration, String scheme, String value) {
        return 31 * (31 * administration.hashCode() + scheme.hashCode()) + value.hashCode();
    }

    OperatorFacts unpack(byte[] packed) {
        var read = new Reader(packed);
        var id = new UUID(read.number(8), read.number(8));
        for (int left = read.count(); left > 0; left--) {
            read.count();
            var length = read.count();
            read.at += length + 8;
        }
        var consents = consents(read);
        var holds = new ArrayList<OperatorFacts.Held>();
        for (int left = read.count(); left > 0; left--) {
            var number = read.text();
            var law = laws.thing(read.count());
            holds.add(new OperatorFacts.Held(number, law.programme(), law.version(), periods(read)));
        }
        return new OperatorFacts(id, List.of(), consents, holds);
    }

    private static List<Consent> consents(Reader read) {
        var count = read.count();
        if (count == 0) {
            return List.of();
        }
        var consents = new ArrayList<Consent>(count);
        for (int left = count; left > 0; left--) {
            consents.add(new Consent(read.count() == 1, read.day(), read.instant()));
        }
        return consents;
    }

    private List<StatusPeriod> periods(Reader read) {
        var count = read.count();
        var periods = new ArrayList<StatusPeriod>(count);
        for (int left = count; left > 0; left--) {
            var kind = kinds.thing(read.count());
            periods.add(new StatusPeriod(
                    kind.level(), kind.status(), read.day(), read.day(), read.instant(), kind.criterion(), null, null));
        }
        return periods;
    }

    private void room(int bytes) {
        if (end + bytes > page.length) {
            if (end + bytes > LARGEST) {
                throw new IllegalStateException("An operator has more facts than the projection can hold");
            }
            page = Arrays.copyOf(page, 2 * (end + bytes));
        }
    }

    private void number(long value, int bytes) {
        room(bytes);
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            page[end++] = (byte) (value >> shift);
        }
    }

    private void count(int value) {
        room(5);
        var rest = value;
        while (rest > 0x7F) {
            page[end++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        page[end++] = (byte) rest;
    }

    private void text(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        count(bytes.length);
        room(bytes.length);
        System.arraycopy(bytes, 0, page, end, bytes.length);
        end += bytes.length;
    }

    private void day(LocalDate day) {
        number(day == null ? NO_DAY : (int) day.toEpochDay(), 4);
    }

    private void instant(Instant instant) {
        number(ChronoUnit.MICROS.between(Instant.EPOCH, instant), 8);
    }

    private static final class Reader {
        private final byte[] page;
        private int at;

        Reader(byte[] page) {
            this.page = page;
        }

        long number(int bytes) {
            long value = page[at++];
            for (int left = bytes - 1; left > 0; left--) {
                value = value << 8 | page[at++] & 0xFF;
            }
            return value;
        }

        int count() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                var part = page[at++];
                value |= (part & 0x7F) << shift;
                if (part >= 0) {
                    return value;
                }
            }
        }

        boolean same(byte[] value) {
            var length = count();
            var from = at;
            at += length;
            return Arrays.equals(page, from, at, value, 0, value.length);
        }

        String text() {
            var length = count();
            var text = new String(page, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }

        LocalDate day() {
            var day = (int) number(4);
            return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
        }

        Instant instant() {
            var micros = number(8);
            return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000);
        }
    }
}
