package customs.bcp.plan;

import customs.platform.act.Actor;

/** Asked when a version comes into force: print it, so that it can be followed while everything is down. */
public interface PackBuilding {
    void build(PlanVersion version, Actor actor);
}
