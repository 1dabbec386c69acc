package customs.portal.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How far the recommendations that were sent are carried out, body by body. */
public record RecommendationOverview(LocalDate on, List<Body> bodies) {
    /** Whether any was sent. */
    public boolean any() {
        return bodies.stream().anyMatch(body -> body.sent() > 0);
    }

    /** The ways in which one can stand, in order. */
    public List<Progress> ways() {
        return bodies.getFirst().progress();
    }

    public record Body(String body, long sent, long overdue, List<Progress> progress) {
        /** Pieces of a bar of 500; ways in which none stands have none. */
        public List<IndicatorResultView.Piece> pieces() {
            List<IndicatorResultView.Piece> pieces = new ArrayList<>();
            long before = 0;
            for (int step = 0; sent > 0 && step < progress.size(); step++) {
                long count = progress.get(step).count();
                if (count > 0) {
                    int from = (int) (500 * before / sent);
                    pieces.add(new IndicatorResultView.Piece(
                            step, (int) count, from, (int) (500 * (before + count) / sent) - from));
                }
                before += count;
            }
            return pieces;
        }
    }

    public record Progress(String progress, String text, long count) {}
}
