package customs.bcp.plan;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A remark of a reviewer on one section.
 *
 * @param answer what the authors say they did; absent until they do
 * @param settlement why a reviewer is content; absent until one is
 */
public record PlanRemarkView(
        UUID id,
        int version,
        UUID planVersion,
        PlanSection section,
        RemarkKind kind,
        RemarkStage stage,
        String text,
        PlanVersionView.PersonView raisedBy,
        Instant raisedAt,
        String answer,
        String answeredBy,
        String settlement,
        String settledBy,
        List<ActLink> acts)
        implements Versioned {}
