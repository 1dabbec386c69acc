package customs.aeo.register;

import customs.platform.problem.Refusal;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Answers whether traders are authorised: from the projection what is known now, from the database what was known on an
 * earlier day.
 */
@Singleton
class StatusDesk {
    private final Moments moments;
    private final Projection projection;
    private final Register register;
    private final StatusText text;

    StatusDesk(Moments moments, Projection projection, Register register, StatusText text) {
        this.moments = moments;
        this.projection = projection;
        this.register = register;
        this.text = text;
    }

    /**
     * What is asked beside the traders.
     *
     * @param on day asked about, today when null
     * @param asKnownOn recorded before the end of that day; what is known now when null
     * @param allowStale an answer older than the bound is accepted
     */
    record Circumstances(
            String administration, LocalDate on, LocalDate asKnownOn, boolean allowStale, Locale language) {}

    /**
     * The answer as the JSON of a {@link StatusView}. Does not wait on the caller's thread.
     *
     * @throws Refusal unknown-scheme, malformed-identifier, before-programme, invalid, projection-stale
     */
    Uni<byte[]> answer(Circumstances asked, String scheme, String identifier) {
        var moment = moments.of(asked.administration(), asked.on(), asked.asKnownOn());
        moment.check(scheme, identifier);
        if (moment.past()) {
            return Uni.createFrom()
                    .item(() -> text.full(
                            register.facts(moment, scheme, identifier).orElse(null),
                            moment,
                            scheme,
                            identifier,
                            moment.known(),
                            asked.language()))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        }
        var asOf = asOf(moment, asked.allowStale());
        return Uni.createFrom()
                .item(text.full(known(moment, scheme, identifier), moment, scheme, identifier, asOf, asked.language()));
    }

    /**
     * The answers as the JSON of {@link StatusQuestions.Answers}, all from one state of knowledge. An identifier that
     * cannot be asked about gets its problem in its own place and does not keep the others from their answers.
     *
     * @throws Refusal too-many-identifiers, unknown-scheme, before-programme, invalid, projection-stale
     */
    byte[] answers(Circumstances asked, List<StatusQuestions.Asked> traders) {
        check(traders);
        var moment = moments.of(asked.administration(), asked.on(), asked.asKnownOn());
        var asOf = moment.past() ? moment.known() : asOf(moment, asked.allowStale());
        var page = new Pieces();
        page.ascii("{\"on\":\"%s\",\"asKnownOn\":\"%s\",\"asOf\":\"%s\",\"answers\":["
                .formatted(moment.on(), moment.asKnownOn(), asOf));
        var first = true;
        for (var one : traders) {
            if (!first) {
                page.ascii(",");
            }
            first = false;
            answer(page, moment, one.scheme(), one.identifier());
        }
        page.ascii("]}");
        return page.whole();
    }

    private void answer(Pieces page, Moment moment, String scheme, String identifier) {
        var problem = moment.problem(scheme, identifier);
        if (problem != null) {
            text.problem(page, scheme, identifier, problem);
            return;
        }
        var facts = moment.past()
                ? register.facts(moment, scheme, identifier).orElse(null)
                : known(moment, scheme, identifier);
        text.brief(page, facts, moment, scheme, identifier);
    }

    private static void check(List<StatusQuestions.Asked> traders) {
        if (traders.isEmpty()) {
            throw Refusal.invalid("/identifiers", "SIZE", "Ask about at least one trader.");
        }
        if (traders.size() > StatusQuestions.MOST) {
            throw new Refusal(
                    "too-many-identifiers",
                    "One question is about at most %d traders; this one is about %d."
                            .formatted(StatusQuestions.MOST, traders.size()));
        }
        for (int i = 0; i < traders.size(); i++) {
            var one = traders.get(i);
            if (one == null || one.scheme() == null || one.identifier() == null) {
                throw Refusal.invalid("/identifiers/" + i, "NOT_NULL", "State the scheme and the identifier.");
            }
        }
    }

    private OperatorFacts known(Moment moment, String scheme, String identifier) {
        return projection
                .find(moment.administration(), scheme, identifier, moment.on())
                .orElse(null);
    }

    private Instant asOf(Moment moment, boolean allowStale) {
        return moment.now().minus(projection.age(allowStale));
    }
}
