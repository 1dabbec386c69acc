package customs.monitoring.report;

import customs.platform.act.Actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which reports an actor may see: the one place where this service separates administrations. National roles see their own,
 * the Secretariat and the secretaries what was ever submitted, delegates what is tabled or later or was once published; all others nothing.
 */
record Scope(String condition, Map<String, Object> parameters) {
    private static final List<ReportStage> BEFORE_THE_BODIES =
            List.of(ReportStage.TABLED, ReportStage.REVIEWED, ReportStage.PUBLISHED);

    static Scope of(Actor actor) {
        List<String> allowed = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (actor.administration() != null
                && actor.hasAny("report-contributor", "report-validator", "auditor", "administrator")) {
            allowed.add("r.administration = :own");
            parameters.put("own", actor.administration());
        }
        if (actor.hasAny("analyst", "body-secretary")) {
            allowed.add("r.submittedAt is not null");
        }
        if (actor.has("delegate")) {
            allowed.add("(r.stage in :tabled or r.publishedNumber is not null)");
            parameters.put("tabled", BEFORE_THE_BODIES);
        }
        return new Scope(allowed.isEmpty() ? "1 = 0" : "(" + String.join(" or ", allowed) + ")", parameters);
    }
}
