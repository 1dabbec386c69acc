package customs.aeo.enrolment;

import java.util.Arrays;

/** Which numbers already occurred in a file: eight bytes for each, so that a file of a million rows has room. */
final class SeenNumbers {
    private long[] places = new long[1 << 12];
    private int count;

    /** False when it was there. Two numbers that differ are taken for one once in a million files of a million rows. */
    boolean add(String scheme, String value) {
        var hash = hash(scheme, value);
        if (2 * (count + 1) > places.length) {
            var old = places;
            places = new long[2 * old.length];
            Arrays.stream(old).filter(each -> each != 0).forEach(this::put);
        }
        if (!put(hash)) {
            return false;
        }
        count++;
        return true;
    }

    private boolean put(long hash) {
        var mask = places.length - 1;
        for (int at = (int) (hash >>> 20) & mask; ; at = (at + 1) & mask) {
            if (places[at] == 0) {
                places[at] = hash;
                return true;
            }
            if (places[at] == hash) {
                return false;
            }
        }
    }

    /** FNV-1a of 64 bits, stirred; never 0. */
    private static long hash(String scheme, String value) {
        long hash = 0xcbf29ce484222325L;
        for (var text : new String[] {scheme, "\0", value}) {
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
