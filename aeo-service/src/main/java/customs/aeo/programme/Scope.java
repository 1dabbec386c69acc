package customs.aeo.programme;

import customs.aeo.clock.LegalSource;

import java.util.Map;
import java.util.Set;

/**
 * Whom a programme takes in, who grants, how far back it looks, whom partners may recognise, and what becomes of open
 * cases when a version begins. Each part is null, or empty, where no source read states it.
 *
 * @param roles roles that can be authorised, by code
 * @param lookBackMonths how far back an applicant's record is looked at, in months
 * @param recognisable codes of the levels that partners can recognise at all
 */
public record Scope(
        Map<String, Role> roles,
        Authorities authorities,
        LegalSource authoritiesSource,
        Integer lookBackMonths,
        LegalSource lookBackSource,
        Set<String> recognisable,
        LegalSource recognisableSource,
        OpenCase openCases,
        LegalSource openCasesSource) {

    /** Who grants. */
    public enum Authorities {
        /** One authority. */
        SINGLE,
        /** One certifying authority, with others taking part. */
        FEDERATED,
        /** Offices of one administration, each for its region. */
        REGIONAL_OFFICES
    }

    /** What becomes of a case that is open on the first day of a version. */
    public enum OpenCase {
        /** It keeps the version with which it started. */
        KEEP,
        /** It moves to this version. */
        MOVE
    }

    public boolean movesOpenCases() {
        return openCases == OpenCase.MOVE;
    }
}
