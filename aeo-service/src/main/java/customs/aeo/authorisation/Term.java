package customs.aeo.authorisation;

import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Terms and close monitoring: warns holders before a term ends, and records what has ended. */
@ApplicationScoped
@Transactional
class Term {
    private final Authorisations authorisations;
    private final Programmes programmes;

    Term(Authorisations authorisations, Programmes programmes) {
        this.authorisations = authorisations;
        this.programmes = programmes;
    }

    List<UUID> running() {
        return authorisations.withTerm().stream().map(Authorisation::id).toList();
    }

    /** Whose close monitoring may be over: a day later than here is nowhere on earth. */
    List<UUID> monitored(Instant at) {
        return authorisations.monitoredUntilBefore(at.atOffset(ZoneOffset.MAX).toLocalDate()).stream()
                .map(Authorisation::id)
                .toList();
    }

    void lookAtMonitoring(UUID id, Instant at) {
        var authorisation = authorisations.findById(id);
        var today = programmes.today(authorisation.administration(), at);
        if (today.isAfter(authorisation.monitoredUntil())) {
            authorisation.endMonitoring(today, new Act(Actor.system("clock"), at));
            authorisations.flush();
        }
    }

    void look(UUID id, Instant at) {
        var authorisation = authorisations.findById(id);
        var act = new Act(Actor.system("clock"), at);
        var today = programmes.today(authorisation.administration(), at);
        if (today.isAfter(authorisation.validUntil())) {
            authorisation.expire(act);
        } else {
            warning(authorisation, today).ifPresent(days -> authorisation.warn(days, act));
        }
        authorisations.flush();
    }

    /** The latest warning that is due and was not given yet, in days before the end. */
    private Optional<Integer> warning(Authorisation authorisation, LocalDate today) {
        var validity = programmes
                .version(authorisation.programme(), authorisation.programmeVersion())
                .validity();
        var left = ChronoUnit.DAYS.between(today, authorisation.validUntil());
        return validity == null
                ? Optional.empty()
                : validity.warnings().stream()
                        .filter(days -> left <= days)
                        .min(Integer::compareTo)
                        .filter(days -> authorisation.warnedDays() == null || days < authorisation.warnedDays());
    }
}
