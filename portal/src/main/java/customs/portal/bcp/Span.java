package customs.portal.bcp;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Durations as people write and read them: "4 h 30 min", "1 d 12 h", in French "1 j 12 h"; kept in seconds. */
final class Span {
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,6})(?:[.,](\\d{1,4}))?\\s*(d|j|h|min|m|s)\\b\\.?");
    private static final Pattern HOURS_THEN_MINUTES = Pattern.compile("(\\d{1,6})\\s*(?:h|:)\\s*(\\d{1,2})");

    private Span() {}

    /** Seconds of what was entered; empty when it is no duration, such as a number without its unit. */
    static OptionalLong parse(String entered) {
        var text = entered.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        if (text.equals("0")) {
            return OptionalLong.of(0);
        }
        var clock = HOURS_THEN_MINUTES.matcher(text);
        if (clock.matches()) {
            return OptionalLong.of(Long.parseLong(clock.group(1)) * 3_600 + Long.parseLong(clock.group(2)) * 60);
        }
        var part = PART.matcher(text);
        int at = 0;
        var seconds = BigDecimal.ZERO;
        while (at < text.length() && part.find() && part.start() == at) {
            var number = new BigDecimal(part.group(1) + (part.group(2) == null ? "" : "." + part.group(2)));
            seconds = seconds.add(number.multiply(BigDecimal.valueOf(unit(part.group(3)))));
            at = part.end();
        }
        if (at == 0 || at < text.length() || seconds.stripTrailingZeros().scale() > 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(seconds.longValueExact());
    }

    private static long unit(String name) {
        return switch (name) {
            case "d", "j" -> 86_400;
            case "h" -> 3_600;
            case "min", "m" -> 60;
            default -> 1;
        };
    }

    /** Hours up to three days, then days and hours: "7 h", "2 h 45 min", "10 d". */
    static String words(long seconds, Locale locale) {
        if (seconds == 0) {
            return "0 h";
        }
        var words = new StringBuilder(seconds < 0 ? "−" : "");
        long rest = Math.abs(seconds);
        if (rest > 259_200) {
            words.append(rest / 86_400)
                    .append(Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? " j " : " d ");
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
