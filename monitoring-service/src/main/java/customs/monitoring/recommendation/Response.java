package customs.monitoring.recommendation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the addressee made of a recommendation; none of them binds. */
@Schema(name = "RecommendationResponse")
enum Response {
    ACCEPTED,
    PARTIALLY_ACCEPTED,
    /** Taken note of: stays visible and can be reported on, and is never overdue. */
    NOTED
}
