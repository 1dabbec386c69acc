package customs.aeo.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import customs.aeo.authorisation.Holding;
import customs.aeo.operator.Consent;
import jakarta.inject.Singleton;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes answers as the JSON of {@link StatusView} and {@link StatusQuestions.Answers}. What many operators' answers
 * have in common (a level in a state since a day, the recognition of such holders) is written once and kept.
 */
@Singleton
class StatusText {
    private static final int MOST_LEVELS = 20_000;
    private static final int MOST_RECOGNITIONS = 2_000;
    /** Stands for the number of an authorisation while the text around it is written. */
    private static final String NUMBER = "@number@";

    private static final byte[] NOBODY = {'[', ']'};
    private static final byte[] COMMA = {','};
    private static final byte[] CLOSED = {'}'};

    private final StatusAnswers answers;
    private final ObjectMapper json;
    private final Map<LevelKey, LevelText> levels = new ConcurrentHashMap<>();
    private final Map<RecognitionKey, byte[]> recognitions = new ConcurrentHashMap<>();
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
        var page = new Pieces();
        asked(page, scheme, identifier);
        page.ascii(",\"on\":\"" + moment.on() + "\",\"asKnownOn\":\"" + moment.asKnownOn() + "\",\"asOf\":\"" + asOf);
        page.ascii("\",\"status\":\"" + status + "\",\"reason\":");
        page.add(
                held.isEmpty() && !ended.isEmpty()
                        ? written(ended.getFirst().reason())
                        : reasons.computeIfAbsent(
                                new ReasonKey(status, language),
                                key -> written(answers.reason(key.status(), key.language()))));
        page.ascii(",\"levels\":[");
        for (int i = 0; i < held.size(); i++) {
            var holding = held.get(i);
            var text = text(holding, language);
            if (i > 0) {
                page.add(COMMA);
            }
            page.add(text.before());
            page.quoted(holding.number());
            page.add(text.after());
        }
        page.ascii("],\"ended\":");
        page.add(ended.isEmpty() ? NOBODY : written(ended));
        page.ascii(",\"recognition\":");
        page.add(recognised);
        page.add(CLOSED);
        return page.whole();
    }

    /** A {@link StatusQuestions.Answer}; facts are null when nobody is known under the identifier. */
    void brief(Pieces page, OperatorFacts facts, Moment moment, String scheme, String identifier) {
        var held = facts == null ? List.<Holding>of() : answers.held(facts, moment);
        var status = facts == null ? StatusView.Status.NOT_FOUND : StatusAnswers.status(held);
        asked(page, scheme, identifier);
        page.ascii(",\"status\":\"" + status + "\",\"levels\":[");
        for (int i = 0; i < held.size(); i++) {
            var holding = held.get(i);
            var text = text(holding, Locale.ENGLISH);
            if (i > 0) {
                page.add(COMMA);
            }
            page.add(text.briefBefore());
            page.quoted(holding.number());
            page.add(text.briefAfter());
        }
        page.ascii("]");
        var ended =
                facts == null ? List.<StatusView.EndedLevel>of() : answers.ended(facts, held, moment, Locale.ENGLISH);
        if (!ended.isEmpty()) {
            page.ascii(",\"ended\":");
            page.add(written(ended.stream().map(StatusQuestions.BriefEnding::of).toList()));
        }
        page.add(CLOSED);
    }

    /** A {@link StatusQuestions.Answer} that names a problem. */
    void problem(Pieces page, String scheme, String identifier, String slug) {
        asked(page, scheme, identifier);
        page.ascii(",\"problem\":\"" + slug + "\"}");
    }

    private void asked(Pieces page, String scheme, String identifier) {
        page.ascii("{\"scheme\":\"");
        page.quoted(scheme);
        page.ascii("\",\"identifier\":\"");
        page.quoted(identifier);
        page.ascii("\"");
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
        var kept = levels.get(key);
        if (kept != null) {
            return kept;
        }
        var view = answers.level(
                new Holding(null, NUMBER, holding.programme(), standing, holding.authorisation()), language);
        var full = around(view);
        var brief = around(StatusQuestions.BriefLevel.of(view));
        var text = new LevelText(full[0], full[1], brief[0], brief[1]);
        keep(levels, MOST_LEVELS, key, text);
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
                recognisable(held),
                consent == null ? null : consent.given(),
                consent == null ? null : consent.from(),
                language);
        var kept = recognitions.get(key);
        if (kept != null) {
            return kept;
        }
        var text = written(answers.recognised(facts, held, moment, language));
        keep(recognitions, MOST_RECOGNITIONS, key, text);
        return text;
    }

    /** Since when a level is in force is no matter to a partner; since when it is not, is said. */
    private static List<RecognisedLevel> recognisable(List<Holding> held) {
        var levels = new ArrayList<RecognisedLevel>(held.size());
        for (var holding : held) {
            var state = holding.state();
            var since =
                    state == Holding.State.ACTIVE ? null : holding.standing().since();
            levels.add(new RecognisedLevel(holding.level(), state, since));
        }
        return levels;
    }

    /** A cache that does without counting its readers: when it is full it starts anew. */
    private static <K, V> void keep(Map<K, V> kept, int most, K key, V value) {
        if (kept.size() >= most) {
            kept.clear();
        }
        kept.put(key, value);
    }

    private byte[] written(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part of an answer cannot be written", e);
        }
    }
}
