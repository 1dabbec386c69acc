package customs.aeo.authorisation;

import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.act.Actor;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Shows versions of authorisations to those who may see them. */
@ApplicationScoped
@Transactional
public class EditionLook {
    private final Authorisations authorisations;
    private final Editions editions;
    private final Programmes programmes;
    private final Clock clock;

    EditionLook(Authorisations authorisations, Editions editions, Programmes programmes, Clock clock) {
        this.authorisations = authorisations;
        this.editions = editions;
        this.programmes = programmes;
        this.clock = clock;
    }

    Page<EditionView> read(UUID id, LocalDate on, LocalDate asKnownOn, Actor actor) {
        var authorisation = authorisations.get(id, actor);
        var programme = programme(authorisation);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, programme.zone());
        if (asKnownOn != null && asKnownOn.isAfter(today)) {
            throw Refusal.invalid("asKnownOn", "FUTURE", "%s has not come yet.".formatted(asKnownOn));
        }
        var all = editions.of(id);
        var shown = on == null && asKnownOn == null
                ? all
                : Edition.on(all, on == null ? today : on, known(asKnownOn, programme, now)).stream()
                        .toList();
        return new Page<>(
                shown.stream()
                        .map(edition -> view(edition, programme, actor.language()))
                        .toList(),
                null);
    }

    /** What was recorded before the end of the day. */
    private static Instant known(LocalDate asKnownOn, Programme programme, Instant now) {
        return asKnownOn == null
                ? now
                : asKnownOn
                        .plusDays(1)
                        .atStartOfDay(programme.zone())
                        .toInstant()
                        .minusNanos(1);
    }

    /** What it says today; before its first day what it will say then, empty where it was read in without versions. */
    public Optional<Edition> today(Authorisation authorisation) {
        var now = clock.instant();
        var today = programmes.today(authorisation.administration(), now);
        var first = authorisation.effectiveOn();
        return editions.on(authorisation.id(), today.isBefore(first) ? first : today, now);
    }

    private Programme programme(Authorisation it) {
        return programmes.version(it.administration(), it.programme(), it.programmeVersion());
    }

    private static EditionView view(Edition it, Programme programme, Locale language) {
        return new EditionView(
                it.number(),
                it.cause(),
                it.amendmentId(),
                it.holderName(),
                it.holderCountry(),
                it.level(),
                programme.levels().get(it.level()).name().in(language),
                RestrictionView.of(it.restrictions(), programme, language),
                it.validFrom(),
                it.recordedAt());
    }

    static List<RestrictionView> restrictions(Optional<Edition> edition, Programme programme, Locale language) {
        return edition.map(it -> RestrictionView.of(it.restrictions(), programme, language))
                .orElse(List.of());
    }
}
