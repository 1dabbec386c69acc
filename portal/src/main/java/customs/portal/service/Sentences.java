package customs.portal.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service refuses comes as one English sentence, which its clients may log; a French page says it in French. The sentences
 * stand in pairs in {@code sentences_fr.txt}; one that is not there stays English rather than be lost.
 */
public final class Sentences {
    private static final String FILE = "/customs/portal/problem/sentences_fr.txt";
    private static final Pattern PLACE = Pattern.compile("%(?:(\\d+)\\$)?[sd]|%%");
    private static final Pattern DURATION = Pattern.compile("\\d+ d( \\d+ (h|min|s))*");
    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final List<Pair> PAIRS = new ArrayList<>();

    private record Pair(Pattern english, String french, int fixed) {}

    static {
        load();
    }

    private Sentences() {}

    /** The sentence in French, or as it came. */
    public static String french(String english) {
        if (english == null || WHOLE.containsKey(english)) {
            return WHOLE.get(english);
        }
        for (Pair pair : PAIRS) {
            Matcher said = pair.english().matcher(english);
            if (said.matches()) {
                return filled(pair.french(), said);
            }
        }
        return english;
    }

    private static String filled(String french, Matcher said) {
        var next = new int[1];
        return PLACE.matcher(french)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group().equals("%%")
                                ? "%"
                                : value(said.group(
                                        place.group(1) == null ? ++next[0] : Integer.parseInt(place.group(1))))));
    }

    /** A word or sentence that has a pair of its own is translated inside a sentence too; a duration counts its days in French. */
    private static String value(String english) {
        return DURATION.matcher(english).matches() ? english.replace(" d", " j") : french(english);
    }

    private static void load() {
        try (var reader = new BufferedReader(
                new InputStreamReader(Sentences.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                add(lines.get(i), lines.get(i + 1));
            }
            PAIRS.sort(Comparator.comparingInt(Pair::fixed).reversed()); // "%s is missing." after what says more
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String english, String french) {
        if (!PLACE.matcher(english).find()) {
            WHOLE.put(english, french);
            return;
        }
        var pattern = new StringBuilder();
        var from = 0;
        for (Matcher place = PLACE.matcher(english); place.find(); from = place.end()) {
            pattern.append(Pattern.quote(english.substring(from, place.start())))
                    .append(place.group().equals("%%") ? "%" : "(.*)");
        }
        pattern.append(Pattern.quote(english.substring(from)));
        PAIRS.add(new Pair(
                Pattern.compile(pattern.toString(), Pattern.DOTALL),
                french,
                PLACE.matcher(english).replaceAll("").length()));
    }
}
