package customs.aeo.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import customs.aeo.authorisation.Holding;
import customs.aeo.operator.Consent;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes answers as the JSON of {@link StatusView} and {@link StatusQuestions.Answers}. What many operators' answers
 * have in common (a level in a state since a day, the recognition of such holders) is written once and kept.
 */
@ApplicationScoped
class StatusText {
    private static final int MOST_LEVELS = 20_000;
    private static final int MOST_RECOGNITIONS = 2_000;
    /** Stands for the number of an authorisation while the text around it is written. */
    private static final String NUMBER = "@number@";

    private static final byte[] NOBODY = {'[', ']'};

    private final StatusAnswers answers;
    private final ObjectMapper json;
    private final Cache<LevelKey, LevelText> levels =
            Caffeine.newBuilder().maximumSize(MOST_LEVELS).build();
    private final Cache<RecognitionKey, byte[]> recognitions =
            Caffeine.newBuilder().maximumSize(MOST_RECOGNITIONS).build();
    private final Map<ReasonKey, byte[]> reasons = new ConcurrentHashMap<>();

    StatusText(StatusAnswers answers, ObjectMapper json) {
        this.answers = answers;
        this.json = json;
    }

    private record ReasonKey(StatusView.Status status, Locale language) {}

    private record LevelKey(
            String programme,
            String version,
            String level,
            Holding.State state,
            LocalDate since,
            LocalDate until,
            String criterion,
            Locale language) {}

    /** What an arrangement looks at. */
    private record RecognisedLevel(String level, Holding.State state, LocalDate since) {}

    private record RecognitionKey(
            String programme,
            String version,
            LocalDate on,
            List<RecognisedLevel> levels,
            Boolean consented,
            LocalDate consentFrom,
            Locale language) {}

    /** Text before and after the number of the authorisation, as part of a full and of a brief answer. */
    private record LevelText(byte[] before, byte[] after, byte[] briefBefore, byte[] briefAfter) {}

    /** A {@link StatusView}; facts are null when nobody is known under the identifier. */
    byte[] full(OperatorFacts facts, Moment moment, String scheme, String identifier, Instant asOf, Locale language) {
        var held = facts == null ? List.<Holding>of() : answers.held(facts, moment);
        var status = facts == null ? StatusView.Status.NOT_FOUND : StatusAnswers.status(held);
        var ended = facts == null ? List.<StatusView.EndedLevel>of() : answers.ended(facts, held, moment, language);
        var recognised = facts == null ? NOBODY : recognition(facts, held, moment, language);
        var page = new ByteArrayOutputStream(512 + 512 * held.size() + recognised.length); // seldom grows
        asked(page, scheme, identifier);
        put(page, ",\"on\":\"" + moment.on() + "\",\"asKnownOn\":\"" + moment.asKnownOn() + "\",\"asOf\":\"" + asOf);
        put(page, "\",\"status\":\"" + status + "\",\"reason\":");
        page.writeBytes(
                held.isEmpty() && !ended.isEmpty()
                        ? written(ended.getFirst().reason())
                        : reasons.computeIfAbsent(
                                new ReasonKey(status, language),
                                key -> written(answers.reason(key.status(), key.language()))));
        put(page, ",\"levels\":[");
        for (int i = 0; i < held.size(); i++) {
            var holding = held.get(i);
            var text = text(holding, language);
            if (i > 0) {
                page.write(',');
            }
            page.writeBytes(text.before());
            quoted(page, holding.number());
            page.writeBytes(text.after());
        }
        put(page, "],\"ended\":");
        page.writeBytes(ended.isEmpty() ? NOBODY : written(ended));
        put(page, ",\"recognition\":");
        page.writeBytes(recognised);
        page.write('}');
        return page.toByteArray();
    }

    /** A {@link StatusQuestions.Answer}; facts are null when nobody is known under the identifier. */
    void brief(ByteArrayOutputStream page, OperatorFacts facts, Moment moment, String scheme, String identifier) {
        var held = facts == null ? List.<Holding>of() : answers.held(facts, moment);
        var status = facts == null ? StatusView.Status.NOT_FOUND : StatusAnswers.status(held);
        asked(page, scheme, identifier);
        put(page, ",\"status\":\"" + status + "\",\"levels\":[");
        for (int i = 0; i < held.size(); i++) {
            var holding = held.get(i);
            var text = text(holding, Locale.ENGLISH);
            if (i > 0) {
                page.write(',');
            }
            page.writeBytes(text.briefBefore());
            quoted(page, holding.number());
            page.writeBytes(text.briefAfter());
        }
        page.write(']');
        var ended =
                facts == null ? List.<StatusView.EndedLevel>of() : answers.ended(facts, held, moment, Locale.ENGLISH);
        if (!ended.isEmpty()) {
            put(page, ",\"ended\":");
            page.writeBytes(
                    written(ended.stream().map(StatusQuestions.BriefEnding::of).toList()));
        }
        page.write('}');
    }

    /** A {@link StatusQuestions.Answer} that names a problem. */
    void problem(ByteArrayOutputStream page, String scheme, String identifier, String slug) {
        asked(page, scheme, identifier);
        put(page, ",\"problem\":\"" + slug + "\"}");
    }

    private void asked(ByteArrayOutputStream page, String scheme, String identifier) {
        put(page, "{\"scheme\":\"");
        quoted(page, scheme);
        put(page, "\",\"identifier\":\"");
        quoted(page, identifier);
        page.write('"');
    }

    private LevelText text(Holding holding, Locale language) {
        var standing = holding.standing();
        var key = new LevelKey(
                holding.programme().code(),
                holding.programme().version(),
                holding.level(),
                holding.state(),
                standing.since(),
                standing.until(),
                standing.period().criterion(),
                language);
        var kept = levels.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        var view = answers.level(
                new Holding(null, NUMBER, holding.programme(), standing, holding.authorisation()), language);
        var full = around(view);
        var brief = around(StatusQuestions.BriefLevel.of(view));
        var text = new LevelText(full[0], full[1], brief[0], brief[1]);
        levels.put(key, text);
        return text;
    }

    private byte[][] around(Object view) {
        var text = new String(written(view), StandardCharsets.UTF_8);
        var at = text.indexOf(NUMBER);
        return new byte[][] {
            text.substring(0, at).getBytes(StandardCharsets.UTF_8),
            text.substring(at + NUMBER.length()).getBytes(StandardCharsets.UTF_8)
        };
    }

    private byte[] recognition(OperatorFacts facts, List<Holding> held, Moment moment, Locale language) {
        var consent = Consent.of(facts.consents(), moment.on(), moment.known()).orElse(null);
        var key = new RecognitionKey(
                moment.programme().code(),
                moment.programme().version(),
                moment.on(),
                held.stream().map(StatusText::recognised).toList(),
                consent == null ? null : consent.given(),
                consent == null ? null : consent.from(),
                language);
        var kept = recognitions.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        var text = written(answers.recognised(facts, held, moment, language));
        recognitions.put(key, text);
        return text;
    }

    /** Since when a level is in force is no matter to a partner; since when it is not, is said. */
    private static RecognisedLevel recognised(Holding holding) {
        return new RecognisedLevel(
                holding.level(),
                holding.state(),
                holding.state() == Holding.State.ACTIVE
                        ? null
                        : holding.standing().since());
    }

    private byte[] written(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part of an answer cannot be written", e);
        }
    }

    private static void quoted(ByteArrayOutputStream page, String text) {
        page.writeBytes(JsonStringEncoder.getInstance().quoteAsUTF8(text));
    }

    private static void put(ByteArrayOutputStream page, String ascii) {
        page.writeBytes(ascii.getBytes(StandardCharsets.ISO_8859_1)); // the copy that costs least
    }
}
