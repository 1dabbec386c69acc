package customs.monitoring.publication;

import java.util.List;
import java.util.function.Function;

/** The columns of a figure, in the order of the data structure; each takes its code from a {@link Datum}. */
enum Component {
    FREQ(datum -> "A"),
    REF_AREA(Datum::refArea),
    INDICATOR(Datum::indicator),
    BREAKDOWN(Datum::breakdown),
    TIME_PERIOD(datum -> Integer.toString(datum.year())),
    OBS_VALUE(datum -> null),
    OBS_STATUS(datum -> datum.status().name()),
    CONF_STATUS(datum -> datum.confidentiality().name()),
    UNIT_MEASURE(Datum::unit);

    static final List<Component> DIMENSIONS = List.of(FREQ, REF_AREA, INDICATOR, BREAKDOWN, TIME_PERIOD);
    static final List<Component> ATTRIBUTES = List.of(OBS_STATUS, CONF_STATUS, UNIT_MEASURE);

    private final Function<Datum, String> code;

    Component(Function<Datum, String> code) {
        this.code = code;
    }

    /** The figure's code; null for the measure, which is a number. */
    String code(Datum datum) {
        return code.apply(datum);
    }
}
