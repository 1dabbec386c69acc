package customs.portal.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Published results of a cycle, as they stood in one version. */
public record ResultView(
        String cycle,
        int dataYear,
        int number,
        Instant asOf,
        LocalDate countedOn,
        boolean demonstration,
        String catalogueVersion,
        String dataVersion,
        List<Area> areas,
        List<Figure> figures,
        List<Member> members,
        List<Value> values) {

    /** The scores, each once, in the order of the service. */
    public List<Figure> scores() {
        return figures.stream()
                .filter(figure -> figure.area().equals(areas.getFirst().area()))
                .toList();
    }

    public Figure figure(String area, String code) {
        return figures.stream()
                .filter(one -> one.area().equals(area) && one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public record Area(
            String area,
            String name,
            int members,
            int expected,
            int submitted,
            int onTime,
            BigDecimal reportingRate,
            BigDecimal onTimeRate) {}

    public record Figure(
            String code,
            String name,
            String area,
            int contributing,
            int members,
            BigDecimal mean,
            String band,
            BigDecimal median,
            BigDecimal lowest,
            BigDecimal highest,
            String withheld,
            String withheldText) {}

    public record Member(String member, String name, String code, BigDecimal score, String band) {}

    /** A value that its Member opened; null where the status has none. */
    public record Value(
            String member,
            String name,
            String indicator,
            String breakdown,
            String status,
            BigDecimal value,
            String unit) {}

    /** A version, without its figures. */
    public record Version(String cycle, int dataYear, int number, Instant asOf, boolean demonstration) {}
}
