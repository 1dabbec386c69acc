package customs.portal.monitoring;

import customs.portal.wording.Wording;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** How numbers are written for people: {@code {mon:number(x)}} "1,234.5", {@code {mon:measure(x, 'PERCENT')}} "12.5 %". */
@TemplateExtension(namespace = "mon")
class Numerals {
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
