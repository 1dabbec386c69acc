package customs.bcp.estate;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Durations as people write them: "4 h", "30 min", "1 d 12 h", "90 s", or ISO 8601 ("PT4H"); kept in seconds. */
public final class Duration {
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,9})(?:[.,](\\d{1,4}))?\\s*(d|j|h|min|s)\\b");
    private static final Pattern WHOLE = Pattern.compile("(?:" + PART.pattern() + ")+\\s*");

    private Duration() {}

    /** Seconds of a written duration; empty when it is not one (a bare number has no unit and is not one). */
    public static OptionalLong parse(String text) {
        if (text.startsWith("P")) {
            try {
                return OptionalLong.of(java.time.Duration.parse(text).toSeconds());
            } catch (java.time.DateTimeException | ArithmeticException e) {
                return OptionalLong.empty();
            }
        }
        if (text.length() > 60 || !WHOLE.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        var part = PART.matcher(text);
        long seconds = 0;
        while (part.find()) {
            long unit = unit(part.group(3));
            seconds += Long.parseLong(part.group(1)) * unit;
            if (part.group(2) != null) {
                long fraction = Long.parseLong(part.group(2)) * unit;
                long scale = (long) Math.pow(10, part.group(2).length());
                if (fraction % scale != 0) {
                    return OptionalLong.empty();
                }
                seconds += fraction / scale;
            }
        }
        return OptionalLong.of(seconds);
    }

    private static long unit(String name) {
        return switch (name) {
            case "d", "j" -> 86_400;
            case "h" -> 3_600;
            case "min" -> 60;
            default -> 1;
        };
    }

    /** Seconds as people read them, hours up to three days, e.g. "7 h", "45 min", "2 h 45 min", "10 d". */
    public static String words(long seconds) {
        return words(seconds, "d");
    }

    /** @param day the letter for days: "d", in French "j" */
    public static String words(long seconds, String day) {
        if (seconds == 0) {
            return "0 h";
        }
        var words = new StringBuilder();
        long rest = seconds;
        if (rest > 259_200) {
            words.append(rest / 86_400).append(' ').append(day).append(' ');
            rest %= 86_400;
        }
        if (rest >= 3_600) {
            words.append(rest / 3_600).append(" h ");
            rest %= 3_600;
        }
        if (rest >= 60) {
            words.append(rest / 60).append(" min ");
            rest %= 60;
        }
        if (rest > 0) {
            words.append(rest).append(" s ");
        }
        return words.toString().strip();
    }
}
