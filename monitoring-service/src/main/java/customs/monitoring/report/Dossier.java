package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Point;
import customs.monitoring.membership.Member;
import customs.platform.act.Actor;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A report with all that a reader of it may see, gathered in one transaction.
 *
 * @param shown  the signed version that the content is; null where it is the draft
 * @param before what was signed for the year before; null where nothing was
 * @param far    points whose value stands far from the region's; for the administration before it signs
 */
record Dossier(
        Report report,
        Cycle cycle,
        Catalogue catalogue,
        Member member,
        Viewpoint viewpoint,
        Content content,
        ReportVersion shown,
        Content before,
        Set<Point> far,
        List<Section> sections,
        List<Remark> remarks,
        List<Question> questions,
        List<BodyReview> reviews,
        List<ReportVersion> versions,
        List<Deliveries.State> deliveries,
        Actor reader,
        Instant now) {

    /** SHA-256 of the signed version; null where a draft is shown. */
    String hash() {
        return shown == null ? null : shown.hash();
    }
}
