package customs.aeo.enactment;

import customs.aeo.programme.Programme;
import customs.platform.act.Act;

/** Asks about the cases that are open when a version begins; who keeps cases implements it. */
public interface OpenCases {
    /**
     * What a version would do to open cases.
     *
     * @param open cases of the administration that are handed in and not ended
     * @param moving of these, those that would move to the version
     * @param staying of these, those that should move and cannot, because a level or a judged criterion is not in it
     */
    record Touched(long open, long moving, long staying) {}

    Touched touched(String administration, Programme next);

    /** Moves the open cases to a version whose transitional rule says so; each keeps its past. */
    int move(String administration, Programme next, Act act);
}
