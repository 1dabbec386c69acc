package customs.aeo.register;

import customs.aeo.programme.Programme;
import customs.platform.problem.Refusal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Whose programme is asked, about which day, in which state of knowledge.
 *
 * @param on day asked about, in the programme's zone
 * @param asKnownOn day at whose end one knew
 * @param known what was recorded up to this instant counts
 * @param now when the question is asked
 * @param past the question is about what was known on an earlier day
 */
record Moment(
        String administration,
        Programme programme,
        LocalDate on,
        LocalDate asKnownOn,
        Instant known,
        Instant now,
        boolean past) {

    Moment at(Instant later) {
        return new Moment(administration, programme, on, asKnownOn, known, later, past);
    }

    /** Why an identifier cannot be asked about, or null when it can. */
    String problem(String scheme, String identifier) {
        var known = programme.schemes().get(scheme);
        if (known == null) {
            return "unknown-scheme";
        }
        return known.fits(identifier) ? null : "malformed-identifier";
    }

    /** @throws Refusal unknown-scheme, malformed-identifier */
    void check(String scheme, String identifier) {
        switch (problem(scheme, identifier)) {
            case null -> {
                // it can be asked about
            }
            case "unknown-scheme" ->
                throw new Refusal(
                        "unknown-scheme",
                        "%s is not among %s."
                                .formatted(scheme, programme.schemes().keySet()));
            case String problem -> throw new Refusal(problem, "A number of %s has another form.".formatted(scheme));
        }
    }
}
