package customs.portal.monitoring;

import customs.portal.wording.Wording;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** How numbers are written for people: {@code {mon:number(x)}} "1,234.5", {@code {mon:measure(x, 'PERCENT')}} "12.5 %". */
@TemplateExtension(namespace = "mon")
class Numerals {
    private static final List<String> WAYS =
            List.of("#ffffff", "#d9dde1", "#f6e3b4", "#f0c987", "#c6d5e3", "#6f9bc2", "#12395b", "#0b5d3b", "#b7bdc3");

    private static final List<String> SHADES = List.of("#e4eaef", "#c6d5e3", "#a9c1d6", "#6f9bc2", "#12395b");

    static String number(
            BigDecimal number, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        if (number == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale(locale));
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    /** In its unit; yes or no where the unit is none. */
    static String measure(
            BigDecimal value,
            String unit,
            @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        if (value == null) {
            return "–";
        }
        Wording wording = Arc.container().instance(Wording.class).get();
        if ("NONE".equals(unit)) {
            return wording.say("monitoring", locale(locale), value.signum() == 0 ? "no" : "yes");
        }
        String key = "unit_" + unit;
        return wording.has("monitoring", key)
                ? wording.say("monitoring", locale(locale), key, number(value, locale))
                : number(value, locale);
    }

    /** Height of the bar of that index in a picture with one bar every 34 units. */
    static int place(int index, int offset) {
        return index * 34 + offset;
    }

    /** Left edge of the cell of that index in a picture with one column every 96 units. */
    static int column(int index, int offset) {
        return index * 96 + offset;
    }

    /** Height of the region of that index in a picture with one every 96 units. */
    static int band(int index, int offset) {
        return index * 96 + offset;
    }

    static int sum(int one, int other) {
        return one + other;
    }

    /** Fill of a step, the darker the higher. */
    static String shade(int step, int steps) {
        return SHADES.get(steps < 2 ? 0 : step * (SHADES.size() - 1) / (steps - 1));
    }

    /** Colour of a figure on that fill. */
    static String ink(int step, int steps) {
        return step == steps - 1 ? "#ffffff" : "#0b0c0c";
    }

    /** Fill of a way in which a recommendation stands: unanswered and noted, the five points, verified, ended. */
    static String way(int index) {
        return WAYS.get(index);
    }

    /** Colour of a figure on that fill. */
    static String wayInk(int index) {
        return index == 6 || index == 7 ? "#ffffff" : "#0b0c0c";
    }

    /** Left edge of an entry of a legend in three columns. */
    static int third(int index, int offset) {
        return index % 3 * 205 + offset;
    }

    /** Upper edge of an entry of a legend in three columns. */
    static int row(int index, int offset) {
        return index / 3 * 30 + offset;
    }

    /** Length of a bar for a percentage where {@code whole} is all of it; nothing for no number. */
    static int length(BigDecimal percent, int whole) {
        return percent == null
                ? 0
                : percent.multiply(BigDecimal.valueOf(whole))
                        .movePointLeft(2)
                        .setScale(0, java.math.RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /** As it stands in a field: plain digits, no grouping. */
    static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static Locale locale(Object locale) {
        return locale instanceof Locale chosen ? chosen : Locale.ENGLISH;
    }
}
