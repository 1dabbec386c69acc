package customs.portal.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Published indicators of a cycle by region, as they stood in one version. */
public record IndicatorResultView(
        String cycle,
        int dataYear,
        int number,
        Instant asOf,
        boolean demonstration,
        String catalogueVersion,
        boolean measured,
        List<ResultView.Area> areas,
        List<Indicator> indicators) {

    /** One indicator, or one breakdown of it. */
    public record Indicator(
            String indicator,
            String breakdown,
            String name,
            String theme,
            String kind,
            String unit,
            List<String> steps,
            List<Figure> figures,
            List<ResultView.Value> values) {

        /** Number or word by which a step is found in the picture; the table beside it has its whole text. */
        public List<String> marks() {
            return "LEVEL".equals(kind)
                    ? steps.stream().map(step -> step.substring(0, 1)).toList()
                    : steps;
        }

        public Figure figure(String area) {
            return figures.stream()
                    .filter(one -> one.area().equals(area))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** An indicator in a region. */
    public record Figure(
            String area,
            String name,
            int contributing,
            int members,
            BigDecimal value,
            BigDecimal meanOfRatios,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal median,
            BigDecimal lowest,
            BigDecimal highest,
            List<Integer> distribution,
            Boolean broken,
            String withheld,
            String withheldText) {

        /** The distribution as pieces of a bar of 500; steps without a Member have none. */
        public List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            int before = 0;
            for (int step = 0; distribution != null && step < distribution.size(); step++) {
                int count = distribution.get(step);
                if (count > 0) {
                    int from = 500 * before / contributing;
                    pieces.add(new Piece(step, count, from, 500 * (before + count) / contributing - from));
                }
                before += count;
            }
            return pieces;
        }
    }

    /** @param from left edge, with the width in the units of the picture */
    public record Piece(int step, int count, int from, int width) {
        public int middle() {
            return from + width / 2;
        }
    }
}
