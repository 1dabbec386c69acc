package customs.aeo.dependent;

import customs.platform.act.Act;

import java.util.UUID;

/** What dependent decisions ask of the authority for the authorisation: to look at it again. */
public interface Reassessed {
    /** A dependent decision was suspended for its own fault; the authorisation stays as it is. */
    void dependentSuspended(UUID operator, UUID decision, String kind, Act act);
}
