package customs.bcp.analysis;

import java.math.BigDecimal;
import java.util.List;

/** Draws one node's recovery time, to the nearest second. */
@FunctionalInterface
interface Draw {
    long seconds(Dice dice);

    static Draw of(RecoveryTime time) {
        return switch (time) {
            case RecoveryTime.Triangular t -> triangular(t.least(), t.mode(), t.most());
            case RecoveryTime.Uniform u -> dice -> u.least() + Math.round((u.most() - u.least()) * dice.next());
            case RecoveryTime.Pert p -> pert(p.least(), p.mode(), p.most());
            case RecoveryTime.Empirical e -> {
                long[] observed = e.observed().stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .toArray();
                yield dice -> observed[dice.next(observed.length)];
            }
            case RecoveryTime.Weighted w -> weighted(w.chances());
        };
    }

    private static Draw triangular(long least, long mode, long most) {
        if (least == most) {
            return dice -> least;
        }
        double width = most - least;
        double turn = (mode - least) / width;
        double rising = width * (mode - least);
        double falling = width * (most - mode);
        return dice -> {
            double u = dice.next();
            return u < turn
                    ? least + Math.round(Math.sqrt(u * rising))
                    : most - Math.round(Math.sqrt((1 - u) * falling));
        };
    }

    /** Beta with shapes 1 + 4 (mode - least) / width and 1 + 4 (most - mode) / width. */
    private static Draw pert(long least, long mode, long most) {
        if (least == most) {
            return dice -> least;
        }
        double width = most - least;
        double up = 1 + 4 * (mode - least) / width;
        double down = 1 + 4 * (most - mode) / width;
        if (up == 1) {
            return dice -> least + Math.round(width * (1 - StrictMath.pow(1 - dice.next(), 1 / down)));
        }
        if (down == 1) {
            return dice -> least + Math.round(width * StrictMath.pow(dice.next(), 1 / up));
        }
        return cheng(least, width, up, down);
    }

    /** Beta by rejection for shapes above 1 (Cheng 1978, algorithm BB). */
    private static Draw cheng(long least, double width, double up, double down) {
        double a = Math.min(up, down);
        double b = Math.max(up, down);
        double sum = a + b;
        double scale = Math.sqrt((sum - 2) / (2 * a * b - sum));
        double slope = a + 1 / scale;
        double log4 = StrictMath.log(4);
        double quick = 1 + StrictMath.log(5);
        return dice -> {
            while (true) {
                double u = dice.next();
                double v = dice.next();
                if (u == 0 || v == 0) {
                    continue;
                }
                double odds = scale * StrictMath.log(u / (1 - u));
                double w = a * StrictMath.exp(odds);
                double z = u * u * v;
                double r = slope * odds - log4;
                double s = a + r - w;
                if (s + quick >= 5 * z) {
                    return least + share(width, w, b, a == up);
                }
                double t = StrictMath.log(z);
                if (s >= t || r + sum * StrictMath.log(sum / (b + w)) >= t) {
                    return least + share(width, w, b, a == up);
                }
            }
        };
    }

    private static long share(double width, double w, double b, boolean first) {
        return Math.round(width * (first ? w / (b + w) : b / (b + w)));
    }

    private static Draw weighted(List<RecoveryTime.Chance> chances) {
        long[] seconds = new long[chances.size()];
        double[] until = new double[chances.size()];
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = chances.get(i).seconds();
            sum = sum.add(chances.get(i).probability());
            until[i] = sum.doubleValue();
        }
        return dice -> {
            double u = dice.next();
            int i = 0;
            while (i < until.length - 1 && u >= until[i]) {
                i++;
            }
            return seconds[i];
        };
    }
}
