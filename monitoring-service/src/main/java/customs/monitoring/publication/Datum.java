package customs.monitoring.publication;

import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One figure of a yearly series, as it is given out. A figure without a value never carries one along: status Q hides it, and
 * L, M and O have none.
 *
 * @param refArea   code of a Member or of a region
 * @param indicator code of an indicator; in the flow of scores, of what was scored
 * @param breakdown {@code _T} for the whole
 * @param year      data year
 * @param value     in {@code unit}, rounded as published; null where there is none
 * @param unit      code of the unit of measure
 */
public record Datum(
        String refArea,
        String indicator,
        String breakdown,
        int year,
        BigDecimal value,
        Status status,
        Confidentiality confidentiality,
        String unit) {

    /** Codes stand in a key whose parts are joined by dots. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_@$-]+");

    private static final Comparator<Datum> BY_KEY = Comparator.comparing(Datum::refArea)
            .thenComparing(Datum::indicator)
            .thenComparing(Datum::breakdown)
            .thenComparing(Datum::year);

    public Datum {
        for (String code : List.of(refArea, indicator, breakdown, unit)) {
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("not a code: " + code);
            }
        }
        if ((value != null) != shows(status)) {
            throw new IllegalArgumentException("status %s and value %s".formatted(status, value));
        }
    }

    /** An observation of a Member, rounded half up to the decimals of the indicator. */
    public static Datum of(
            String refArea,
            Indicator indicator,
            String breakdown,
            int year,
            Observed observed,
            Confidentiality confidentiality) {
        BigDecimal value = shows(observed.status()) ? rounded(observed.value(), indicator.decimals()) : null;
        return new Datum(
                refArea,
                indicator.code(),
                breakdown,
                year,
                value,
                observed.status(),
                confidentiality,
                unit(indicator.unit()));
    }

    /**
     * A score of 0 to 100 as published, with one decimal.
     *
     * @param code   MEMBER, or the code of a theme, commitment or indicator
     * @param status A; O where data are insufficient, M where nothing applies, Q where it is withheld: then without score
     */
    public static Datum score(
            String refArea, String code, int year, BigDecimal score, Status status, Confidentiality confidentiality) {
        return new Datum(
                refArea,
                code,
                Indicator.TOTAL,
                year,
                shows(status) ? rounded(score, 1) : null,
                status,
                confidentiality,
                "SCORE");
    }

    /** The point that the figure is about. */
    public Point point() {
        return new Point(indicator, breakdown);
    }

    /** By key, so that the order in which figures are found is not seen; two figures for one key are refused. */
    static List<Datum> ordered(Collection<Datum> data) {
        List<Datum> ordered = new ArrayList<>(data);
        ordered.sort(BY_KEY);
        Set<List<Object>> keys = new HashSet<>();
        for (Datum datum : ordered) {
            if (!keys.add(List.of(datum.refArea, datum.indicator, datum.breakdown, datum.year))) {
                throw new IllegalArgumentException("two figures for " + datum);
            }
        }
        return ordered;
    }

    /** Without exponent and without zeros at the end; empty where there is no value. */
    String plain() {
        return value == null
                ? ""
                : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static boolean shows(Status status) {
        return status.usable() && status != Status.Q;
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Percent has a code of its own in the list that statistical offices share. */
    private static String unit(String unit) {
        return "PERCENT".equals(unit) ? "PT" : unit;
    }
}
