package customs.aeo.register;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A table of packed operators by a hash, four bytes a place: written by one thread at a time, read by all without a
 * lock. A record may stand in it under several hashes.
 */
final class Slots {
    private static final byte[] GONE = {};

    private volatile AtomicReferenceArray<byte[]> places = new AtomicReferenceArray<>(1024);
    private int taken;

    /** The first record with the hash that fits, or null. */
    byte[] find(int hash, Predicate<byte[]> fits) {
        var table = places;
        var mask = table.length() - 1;
        for (int at = spread(hash) & mask; ; at = (at + 1) & mask) {
            var here = table.get(at);
            if (here == null) {
                return null;
            }
            if (here != GONE && fits.test(here)) {
                return here;
            }
        }
    }

    /** Puts a record in the place of another, or in a free place when the other is null. */
    void put(int hash, byte[] packed, byte[] instead, HashesOf hashes) {
        var table = places;
        if (4L * (taken + 1) > 3L * table.length() && instead == null) {
            grow(hashes);
            table = places;
        }
        var mask = table.length() - 1;
        for (int at = spread(hash) & mask; ; at = (at + 1) & mask) {
            var here = table.get(at);
            if (here == null && instead == null) {
                table.set(at, packed);
                taken++;
                return;
            }
            if (here == null) {
                put(hash, packed, null, hashes);
                return;
            }
            if (here == instead) {
                table.set(at, packed);
                return;
            }
        }
    }

    void remove(int hash, byte[] packed) {
        var table = places;
        var mask = table.length() - 1;
        for (int at = spread(hash) & mask; table.get(at) != null; at = (at + 1) & mask) {
            if (table.get(at) == packed) {
                table.set(at, GONE);
                return;
            }
        }
    }

    /** All hashes under which a record stands in the table. */
    interface HashesOf {
        int[] of(byte[] packed);

        static HashesOf one(ToIntFunction<byte[]> hash) {
            return packed -> new int[] {hash.applyAsInt(packed)};
        }
    }

    private void grow(HashesOf hashes) {
        var old = places;
        var table = new AtomicReferenceArray<byte[]>(2 * old.length());
        var mask = table.length() - 1;
        taken = 0;
        for (int i = 0; i < old.length(); i++) {
            var packed = old.get(i);
            if (packed == null || packed == GONE) {
                continue;
            }
            for (var hash : hashes.of(packed)) {
                if (place(table, mask, hash, packed)) {
                    taken++;
                }
            }
        }
        places = table;
    }

    /** False when it stands there already: a record with several hashes is met several times. */
    private static boolean place(AtomicReferenceArray<byte[]> table, int mask, int hash, byte[] packed) {
        for (int at = spread(hash) & mask; ; at = (at + 1) & mask) {
            var here = table.getPlain(at);
            if (here == null) {
                table.setPlain(at, packed);
                return true;
            }
            if (here == packed) {
                return false;
            }
        }
    }

    private static int spread(int hash) {
        var mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }

    int length() {
        return places.length();
    }
}
