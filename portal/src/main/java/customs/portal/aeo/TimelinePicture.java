package customs.portal.aeo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of a case on a line of days: what happened filled, what is due hollow, today as a stroke. Points of the same
 * place stand above each other. The list of points below the picture says the same in words.
 */
public record TimelinePicture(List<Mark> marks, int today, int height) {
    static final int LEFT = 30;
    static final int WIDTH = 760;
    private static final int NEAR = 14;
    private static final int STEP = 20;

    /**
     * One point.
     *
     * @param number as in the list below
     */
    public record Mark(int x, int y, int number, Timeline.Point point) {
        public int label() {
            return y + 5;
        }
    }

    /** Null where there is nothing to look at: fewer than two days. */
    static TimelinePicture of(List<Timeline.Point> points, LocalDate today) {
        var days = points.stream().map(Timeline.Point::on).sorted().toList();
        if (days.isEmpty()) {
            return null;
        }
        var first = days.getFirst().isBefore(today) ? days.getFirst() : today;
        var last = days.getLast().isAfter(today) ? days.getLast() : today;
        var span = ChronoUnit.DAYS.between(first, last);
        if (span == 0) {
            return null;
        }
        var marks = new ArrayList<Mark>();
        int highest = 0;
        for (int i = 0; i < points.size(); i++) {
            var x = x(first, points.get(i).on(), span);
            int level = (int)
                    marks.stream().filter(mark -> Math.abs(mark.x() - x) < NEAR).count();
            highest = Math.max(highest, level);
            marks.add(new Mark(x, level, i + 1, points.get(i)));
        }
        int base = 24 + highest * STEP;
        return new TimelinePicture(
                marks.stream()
                        .map(mark -> new Mark(mark.x(), base - mark.y() * STEP, mark.number(), mark.point()))
                        .toList(),
                x(first, today, span),
                base + 40);
    }

    private static int x(LocalDate first, LocalDate day, long span) {
        return LEFT + (int) (ChronoUnit.DAYS.between(first, day) * WIDTH / span);
    }

    public int axis() {
        return height - 26;
    }

    public int foot() {
        return height - 6;
    }
}
