package customs.monitoring.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import customs.monitoring.report.Content;
import customs.monitoring.report.Sheets.Sheet;
import customs.monitoring.report.Viewpoint;
import customs.monitoring.scoring.Framework;
import customs.monitoring.scoring.Score;
import customs.monitoring.scoring.Scoring;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/**
 * Scores of reports, opened down to the observations. That of a signed version is kept: neither the version, nor the one it
 * follows, nor the catalogue it is scored by ever changes. What of it a reader may see is decided at every reading.
 */
@ApplicationScoped
class Scores {
    /** About three cycles of all Members; some 25 MB. */
    private static final int MOST = 600;

    private final Cache<UUID, Scored> signed =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /**
     * A report with its score.
     *
     * @param content with what is carried over from the year before
     */
    record Scored(Content content, Score score) {
        /** What of it the viewpoint does not show. */
        Veil veil(Viewpoint viewpoint) {
            return viewpoint == Viewpoint.BODY ? Veil.over(score, content) : Veil.none();
        }
    }

    /** @param sheet as it was read, nothing carried over yet */
    Scored of(Sheet sheet) {
        return sheet.signed() == null ? anew(sheet) : signed.get(sheet.signed(), id -> anew(sheet));
    }

    /** Worked out whatever is kept. */
    static Scored anew(Sheet sheet) {
        Content content = Carried.over(sheet).content();
        return new Scored(content, Scoring.member(Framework.of(sheet.catalogue()), content.observations()));
    }
}
