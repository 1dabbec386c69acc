package customs.bcp.analysis;

import customs.bcp.estate.Duration;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Findings in words, English or French. */
public final class Sentence {
    private static final int LONGEST_PATH = 8;

    private final ResourceBundle words;
    private final UnaryOperator<String> names;
    private final String day;

    /**
     * @param language French, or English for all else
     * @param names what people call a code
     */
    public Sentence(Locale language, UnaryOperator<String> names) {
        boolean french = "fr".equals(language.getLanguage());
        words = ResourceBundle.getBundle(
                "customs.bcp.analysis.sentence",
                french ? Locale.FRENCH : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        day = french ? "j" : "d";
        this.names = names;
    }

    /** One sentence: what is promised, through what, what it takes, how late that is. */
    public String of(Finding finding) {
        String subject = names.apply(finding.subject());
        String path = path(finding.path());
        return switch (finding.code()) {
            case CYCLE_WITHOUT_BOOTSTRAP -> say("cycle", members(finding.path()));
            case BREACH -> late(finding, "breach", subject, path, "mtpdSeconds");
            case GAP -> late(finding, "gap", subject, path, "rtoSeconds");
            case WORK_RECOVERY_BREACH ->
                say(
                        "work-recovery",
                        subject,
                        span(finding, "mtpdSeconds"),
                        span(finding, "erSeconds"),
                        span(finding, "wrtSeconds"),
                        span(finding, "lateSeconds"));
            case OBJECTIVE_INCONSISTENCY ->
                say(
                        "inconsistency",
                        subject,
                        span(finding, "rtoSeconds"),
                        names.apply(finding.path().getFirst()),
                        span(finding, "neededRtoSeconds"));
            case ZERO_MARGIN ->
                say(
                        "zero-margin",
                        subject,
                        span(finding, "rtoSeconds"),
                        span(finding, "wrtSeconds"),
                        span(finding, "mtpdSeconds"));
        };
    }

    private String late(Finding finding, String key, String subject, String path, String promise) {
        if (!finding.parameters().containsKey("erSeconds")) {
            return say(key + "-never", subject, span(finding, promise));
        }
        return say(
                finding.path().size() > 1 ? key : key + "-alone",
                subject,
                span(finding, promise),
                span(finding, "erSeconds"),
                span(finding, "lateSeconds"),
                path);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }

    private String span(Finding finding, String parameter) {
        return Duration.words(finding.parameters().get(parameter), day);
    }

    /** The subject is named at the head of the sentence, so the path stops before it; a long one loses its middle. */
    private String path(List<String> codes) {
        var before = codes.isEmpty() ? codes : codes.subList(0, codes.size() - 1);
        if (before.size() <= LONGEST_PATH) {
            return before.stream().map(names).collect(Collectors.joining(" → "));
        }
        int half = LONGEST_PATH / 2;
        return path(codes.subList(0, half + 1)) + " → … → "
                + before.subList(before.size() - half, before.size()).stream()
                        .map(names)
                        .collect(Collectors.joining(" → "));
    }

    private String members(List<String> codes) {
        String listed = codes.stream().limit(2L * LONGEST_PATH).map(names).collect(Collectors.joining(", "));
        return codes.size() > 2 * LONGEST_PATH ? listed + ", …" : listed;
    }
}
