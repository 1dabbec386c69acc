package customs.aeo.authorisation;

import customs.aeo.programme.Programme;
import customs.platform.act.Act;

/** What a grant brings about beside the authorisation. */
public interface Aftercare {
    /** Something was granted, at another level or anew; in the transaction of the grant. */
    void granted(Authorisation authorisation, Programme programme, Act act);
}
