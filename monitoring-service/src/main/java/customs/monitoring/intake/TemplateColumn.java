package customs.monitoring.intake;

import java.util.Locale;

/** The columns of the sheet with the answers, in order; the first row holds their codes, the second what they are called. */
enum TemplateColumn {
    INDICATOR(false, 12),
    PART(false, 12),
    COMPONENT(false, 14),
    QUESTION(false, 60),
    HOW(false, 30),
    STATUS(true, 22),
    VALUE(true, 12),
    NUMERATOR(true, 12),
    DENOMINATOR(true, 12),
    LEVEL(true, 30),
    YES(true, 10),
    REASON(true, 30),
    NOTE(true, 30),
    DISCLOSURE(true, 22);

    private final boolean open;
    private final int width;

    TemplateColumn(boolean open, int width) {
        this.open = open;
        this.width = width;
    }

    /** People write here; everything else is protected. */
    boolean open() {
        return open;
    }

    int width() {
        return width;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
