package customs.bcp.plan;

import java.util.List;

/** Asked when a version is shown: what makes it less than it should be? Answered by whoever watches what plans rely on. */
public interface PlanMarks {
    List<PlanMark> of(PlanVersion version);
}
