package customs.monitoring.publication;

import customs.monitoring.catalogue.Theme;
import customs.monitoring.membership.Member;
import customs.monitoring.membership.Member.Region;
import customs.monitoring.publication.MemberTableView.CountView;
import customs.monitoring.publication.MemberTableView.MemberRowView;
import customs.monitoring.publication.MemberTableView.RegionView;
import customs.monitoring.publication.RegionScoresView.RegionMemberView;
import customs.monitoring.publication.RegionScoresView.RegionScoreView;
import customs.monitoring.publication.RegionScoresView.RegionThemeView;
import customs.monitoring.publication.Scores.Scored;
import customs.monitoring.report.Sheets;
import customs.monitoring.report.Sheets.CycleSheets;
import customs.monitoring.report.Sheets.Sheet;
import customs.monitoring.report.Sheets.Standing;
import customs.monitoring.scoring.Score;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Wording;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final Scores scores;
    private final Wording wording;

    MemberTables(Sheets sheets, Scores scores, Wording wording) {
        this.sheets = sheets;
        this.scores = scores;
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

    /** Members of one region whose report the reader may see, theme by theme. */
    RegionScoresView region(String cycle, String code, Actor reader) {
        Region region = Arrays.stream(Region.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("region"));
        CycleSheets all = sheets.inCycle(cycle, reader);
        List<Member> members =
                all.members().stream().filter(one -> one.region() == region).toList();
        List<RegionThemeView> themes = new ArrayList<>();
        themes.add(new RegionThemeView(ResultInput.MEMBER, wording.say(reader.language(), "score.MEMBER")));
        all.catalogue().themes().stream()
                .filter(Theme::memberScored)
                .forEach(theme -> themes.add(
                        new RegionThemeView(theme.code(), theme.name().in(reader.language()))));
        return new RegionScoresView(
                all.cycle(),
                all.dataYear(),
                region.name(),
                region.name(reader.language()),
                all.demonstration(),
                members.size(),
                themes,
                members.stream()
                        .filter(member -> all.visible().containsKey(member.code()))
                        .map(member -> member(member, all.visible().get(member.code())))
                        .toList());
    }

    private RegionMemberView member(Member member, Sheet sheet) {
        Scored scored = scores.of(sheet);
        Score score = scored.score();
        Veil veil = scored.veil(sheet.viewpoint());
        List<Score> shown = new ArrayList<>(List.of(score));
        shown.addAll(score.parts());
        return new RegionMemberView(
                member.code(),
                member.name(),
                sheet.id(),
                score.dataCoveragePercent(),
                shown.stream()
                        .map(one -> new RegionScoreView(
                                one.outcome(),
                                veil.hides(one) ? null : one.published(),
                                veil.hides(one) ? null : one.band(),
                                veil.hides(one)))
                        .toList());
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
        Sheet sheet = all.visible().get(member.code());
        Standing standing = all.standings().get(member.code());
        boolean analyst = reader.has("analyst");
        boolean stageShown = standing != null && (analyst || sheet != null);
        Scored scored = sheet == null ? null : scores.of(sheet);
        Score score = scored == null ? null : scored.score();
        boolean withheld = scored != null && scored.veil(sheet.viewpoint()).hides(score);
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
