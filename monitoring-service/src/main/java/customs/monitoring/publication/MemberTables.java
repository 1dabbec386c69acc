package customs.monitoring.publication;

import customs.monitoring.membership.Member;
import customs.monitoring.membership.Member.Region;
import customs.monitoring.publication.MemberTableView.CountView;
import customs.monitoring.publication.MemberTableView.MemberRowView;
import customs.monitoring.publication.MemberTableView.RegionView;
import customs.monitoring.report.Sheets;
import customs.monitoring.report.Sheets.CycleSheets;
import customs.monitoring.report.Sheets.Sheet;
import customs.monitoring.report.Sheets.Standing;
import customs.monitoring.scoring.Score;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Wording;
import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of Members by region, with counts on the cycle's day of counting. */
@ApplicationScoped
class MemberTables {
    /** Stages of a report that was never signed and may still be. */
    private static final Set<String> LATE = Set.of("OPEN", "DRAFT", "IN_VALIDATION", "NOT_SUBMITTED");

    private final Sheets sheets;
    private final Wording wording;

    MemberTables(Sheets sheets, Wording wording) {
        this.sheets = sheets;
        this.wording = wording;
    }

    MemberTableView of(String cycle, Actor reader) {
        CycleSheets all = sheets.inCycle(cycle, reader);
        Map<Region, List<Member>> byRegion = all.members().stream()
                .collect(Collectors.groupingBy(Member::region, TreeMap::new, Collectors.toList()));
        List<RegionView> regions = byRegion.entrySet().stream()
                .map(region -> new RegionView(
                        region.getKey().name(),
                        region.getKey().name(reader.language()),
                        count(region.getValue(), all),
                        region.getValue().stream()
                                .map(member -> row(member, all, reader))
                                .toList()))
                .toList();
        return new MemberTableView(
                all.cycle(), all.dataYear(), all.countedOn(), all.demonstration(), count(all.members(), all), regions);
    }

    private static CountView count(List<Member> members, CycleSheets all) {
        List<Standing> standings = members.stream()
                .map(member -> all.standings().get(member.code()))
                .filter(Objects::nonNull)
                .toList();
        int submitted = count(standings, Standing::submitted);
        int onTime = count(standings, standing -> standing.submitted() && standing.onTime());
        return new CountView(
                members.size(),
                standings.size(),
                submitted,
                onTime,
                count(standings, Standing::tabled),
                count(standings, Standing::reviewed),
                rate(submitted, standings.size()),
                rate(onTime, standings.size()));
    }

    private static int count(List<Standing> standings, java.util.function.Predicate<Standing> which) {
        return (int) standings.stream().filter(which).count();
    }

    private static BigDecimal rate(int some, int all) {
        return all == 0
                ? null
                : BigDecimal.valueOf(100L * some).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    private MemberRowView row(Member member, CycleSheets all, Actor reader) {
        Sheet signed = all.visible().get(member.code());
        Sheet sheet = signed == null ? null : Carried.over(signed);
        Standing standing = all.standings().get(member.code());
        boolean analyst = reader.has("analyst");
        boolean stageShown = standing != null && (analyst || sheet != null);
        Score score = sheet == null ? null : FactSheets.score(sheet);
        boolean withheld = score != null && FactSheets.veil(sheet, score).hides(score);
        boolean scoreShown = score != null && !withheld;
        return new MemberRowView(
                member.code(),
                member.name(),
                member.demonstration(),
                analyst ? member.note() : null,
                sheet == null ? null : sheet.id(),
                stageShown ? standing.stage() : null,
                stageShown ? wording.say(reader.language(), "stage." + standing.stage()) : null,
                stageShown && standing.submitted() ? standing.onTime() : null,
                stageShown ? standing.overdue() : null,
                score == null ? null : score.outcome(),
                scoreShown ? score.published() : null,
                scoreShown ? score.band() : null,
                score == null ? null : score.dataCoveragePercent(),
                withheld,
                sheet == null ? null : "/api/v1/reports/" + sheet.id() + "/fact-sheet",
                analyst && standing != null && !standing.submitted() && LATE.contains(standing.stage())
                        ? List.of(ActLink.post(
                                "grant-exception",
                                "/api/v1/cycles/%s/members/%s/lock-exceptions".formatted(all.cycle(), member.code())))
                        : List.of());
    }
}
