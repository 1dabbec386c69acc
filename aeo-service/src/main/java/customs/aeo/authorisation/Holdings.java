package customs.aeo.authorisation;

import customs.aeo.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an operator holds on a day, as known at an instant. */
@ApplicationScoped
public class Holdings {
    private final Authorisations authorisations;
    private final Programmes programmes;

    Holdings(Authorisations authorisations, Programmes programmes) {
        this.authorisations = authorisations;
        this.programmes = programmes;
    }

    /** By number; what was not yet recorded at the instant is left out. */
    public List<Holding> of(UUID operator, LocalDate on, Instant known) {
        return authorisations.of(operator).stream()
                .flatMap(authorisation -> authorisation
                        .standing(on, known)
                        .map(standing -> new Holding(
                                authorisation.id(),
                                authorisation.number(),
                                programmes.version(
                                        authorisation.administration(),
                                        authorisation.programme(),
                                        authorisation.programmeVersion()),
                                standing,
                                authorisation))
                        .stream())
                .toList();
    }
}
