package customs.bcp.analysis;

/**
 * Random numbers that depend on seed, run and node alone (SplitMix64, Steele 2014): no run waits for another, and a node
 * draws the same times whatever else is in the estate, so that two estates can be compared under the same luck. Uses
 * only arithmetic that is the same on every machine.
 */
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    /** What tells nodes apart: 64 bits of their code (FNV-1a). */
    static long key(String code) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < code.length(); i++) {
            hash = (hash ^ code.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    /** Starts over for one node in one run. */
    void cast(long seed, int run, long key) {
        state = mix(mix(seed + STEP * (run + 1L)) ^ key);
    }

    /** At least 0, less than 1. */
    double next() {
        return (nextLong() >>> 11) * UNIT;
    }

    /** At least 0, less than a bound. */
    int next(int bound) {
        return (int) Math.multiplyHigh(nextLong() >>> 1, (long) bound << 1);
    }

    private long nextLong() {
        state += STEP;
        return mix(state);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
