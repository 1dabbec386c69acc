package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.membership.Member;
import customs.platform.act.Actor;

import java.time.Instant;
import java.util.List;

/** A report with all that a reader of it may see, gathered in one transaction. */
record Dossier(
        Report report,
        Cycle cycle,
        Catalogue catalogue,
        Member member,
        Viewpoint viewpoint,
        Content content,
        String hash,
        List<Section> sections,
        List<Remark> remarks,
        List<Question> questions,
        List<BodyReview> reviews,
        List<ReportVersion> versions,
        List<Deliveries.State> deliveries,
        Actor reader,
        Instant now) {}
