package customs.portal.monitoring;

import customs.portal.service.ActLink;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** All Members of a cycle by region. */
public record MemberTable(
        String cycle, int dataYear, LocalDate countedOn, boolean demonstration, Count total, List<Region> regions) {

    public record Count(
            int members, int expected, int submitted, int onTime, int tabled, int reviewed, BigDecimal reportingRate) {}

    public record Region(String region, String name, Count count, List<Row> members) {}

    public record Row(
            String code,
            String name,
            String report,
            String stage,
            String stageText,
            Boolean onTime,
            String outcome,
            BigDecimal score,
            String band,
            BigDecimal dataCoverage,
            boolean withheld,
            String factSheet,
            List<ActLink> acts) {}
}
