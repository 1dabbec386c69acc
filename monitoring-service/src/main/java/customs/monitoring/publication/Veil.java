package customs.monitoring.publication;

import customs.monitoring.catalogue.Point;
import customs.monitoring.report.Content;
import customs.monitoring.scoring.Score;
import customs.monitoring.scoring.ScoreLevel;
import customs.monitoring.scoring.ScoreOutcome;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of an opened score a body may not see, so that no private value can be computed back from what it sees: where one part
 * of a shown figure is withheld, a second part, the one with the least weight, or the figure itself is withheld too.
 */
final class Veil {
    private final Set<String> withheld = new HashSet<>();

    private Veil() {}

    /** Nothing is withheld. */
    static Veil none() {
        return new Veil();
    }

    static Veil over(Score member, Content content) {
        Veil veil = new Veil();
        Set<Point> secret = content.points().stream()
                .filter(Content.Item::withheldFromBodies)
                .map(Content.Item::point)
                .collect(Collectors.toSet());
        veil.cover(member, secret);
        return veil;
    }

    boolean hides(Score score) {
        return withheld.contains(key(score));
    }

    /** Hides below first; afterwards this node shows either no part that is hidden, or at least two, or is hidden itself. */
    private void cover(Score node, Set<Point> secret) {
        if (node.level() == ScoreLevel.INDICATOR) {
            if (secret.contains(new Point(node.code(), node.breakdown()))) {
                withheld.add(key(node));
            }
            return;
        }
        node.parts().forEach(part -> cover(part, secret));
        List<Score> scored = node.parts().stream()
                .filter(part -> part.outcome() == ScoreOutcome.SCORED)
                .toList();
        List<Score> hidden = scored.stream().filter(this::hides).toList();
        if (hidden.size() != 1 || node.outcome() != ScoreOutcome.SCORED) {
            return;
        }
        scored.stream()
                .filter(part -> !hides(part))
                .min(Comparator.comparing(Score::weight).thenComparing(Score::code))
                .ifPresentOrElse(this::hideWhole, () -> withheld.add(key(node)));
    }

    private void hideWhole(Score node) {
        withheld.add(key(node));
        node.parts().forEach(this::hideWhole);
    }

    private static String key(Score score) {
        return score.level() + " " + score.code() + " " + score.breakdown();
    }
}
