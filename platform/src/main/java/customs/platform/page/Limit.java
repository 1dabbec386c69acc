package customs.platform.page;

import customs.platform.problem.Refusal;

/** How many rows a caller wants at once: 1 to 200, 50 unless told. */
public record Limit(int rows) {
    public static final int MOST = 200;

    public static Limit of(Integer asked) {
        if (asked == null) {
            return new Limit(50);
        }
        if (asked < 1 || asked > MOST) {
            throw Refusal.invalid("limit", "RANGE", "limit must be from 1 to %d.".formatted(MOST));
        }
        return new Limit(asked);
    }

    /** What to fetch: one more than shown, to know whether there is a next page. */
    public int plusOne() {
        return rows + 1;
    }
}
