package customs.bcp.plan;

import java.util.List;

/** What a part of a plan is, beside the texts of its sections. */
public enum PlanPart {
    SERVICE,
    PARTY,
    CRITERION,
    TASK,
    TREATMENT,
    LEVEL,
    TEAM,
    CALL,
    FORM,
    GOODS,
    NOTICE;

    /** All parts of the kind that a content has; with the services goes the interval of reviews. */
    List<?> of(PlanContent content) {
        return switch (this) {
            case SERVICE -> List.of(content.reviewIntervalMonths(), content.services());
            case PARTY -> content.parties();
            case CRITERION -> content.criteria();
            case TASK -> content.tasks();
            case TREATMENT -> content.treatments();
            case LEVEL -> content.levels();
            case TEAM -> content.teams();
            case CALL -> content.calls();
            case FORM -> content.forms();
            case GOODS -> content.goods();
            case NOTICE -> content.notices();
        };
    }
}
