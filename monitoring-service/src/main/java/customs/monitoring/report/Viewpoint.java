package customs.monitoring.report;

import customs.platform.act.Actor;

/** From where somebody looks at a report: decides which version and which values they see. */
public enum Viewpoint {
    /** The administration itself: what stands there now, with every value. */
    OWN,
    /** The Secretariat's analyst: the last signed version, with every value. */
    ANALYST,
    /** A body, its secretary or a delegate: the last signed version, without private and suppressed values. */
    BODY;

    static Viewpoint of(Actor actor, String administration) {
        if (administration.equals(actor.administration())
                && actor.hasAny("report-contributor", "report-validator", "auditor", "administrator")) {
            return OWN;
        }
        return actor.has("analyst") ? ANALYST : BODY;
    }
}
