package customs.monitoring.publication;

import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.monitoring.membership.Member;
import customs.monitoring.publication.ResultFigures.Shown;
import customs.monitoring.publication.ResultInput.Area;
import customs.monitoring.publication.ResultInput.Line;
import customs.monitoring.publication.ResultInput.Part;
import customs.monitoring.publication.ResultInput.Value;
import customs.monitoring.report.Content.Cause;
import customs.monitoring.report.Content.Item;
import customs.monitoring.report.Disclosure;
import customs.monitoring.report.PublishedReports;
import customs.monitoring.report.PublishedReports.PublishedCycle;
import customs.monitoring.report.Sheets.Sheet;
import customs.monitoring.scoring.Audience;
import customs.monitoring.scoring.Score;
import customs.monitoring.scoring.ScoreLevel;
import customs.monitoring.scoring.ScoreOutcome;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Publishes the results of a cycle in one batch, gives them out as they stood, and recomputes what was published. */
@ApplicationScoped
@Transactional
class Results {
    private final ResultVersions versions;
    private final PublishedReports reports;
    private final Clock clock;

    Results(ResultVersions versions, PublishedReports reports, Clock clock) {
        this.versions = versions;
        this.reports = reports;
        this.clock = clock;
    }

    /** A published version with what it shows. */
    record Published(ResultHead head, Shown shown) {}

    /** A version whose figures or hash are not what its kept input gives. */
    record Verified(int versions, List<String> different) {}

    List<ResultHead> all() {
        return versions.heads();
    }

    /**
     * @param number of the version; null for the latest
     * @param asOf   the version that stood at that instant; null for now
     */
    Published read(String cycle, Integer number, Instant asOf) {
        return versions.heads(cycle).stream()
                .filter(one -> number == null || one.number() == number)
                .filter(one -> asOf == null || !one.publishedAt().isAfter(asOf))
                .findFirst()
                .map(this::published)
                .orElseThrow(() -> Refusal.notFound("published result"));
    }

    Published publish(String cycle, Actor analyst) {
        PublishedCycle published = reports.of(cycle);
        if (published.sheets().isEmpty()) {
            throw new Refusal("nothing-published", "No report of this cycle is published yet.");
        }
        ResultInput input = input(published);
        String text = ResultText.write(input);
        String hash = ResultText.hash(text);
        List<ResultVersion> earlier = versions.of(cycle);
        if (!earlier.isEmpty() && earlier.getLast().inputHash().equals(hash)) {
            throw new Refusal(
                    "nothing-new",
                    "Nothing has changed since version %d."
                            .formatted(earlier.getLast().number()));
        }
        List<ResultInput> inputs = inputs(earlier);
        inputs.add(ResultText.read(text, ResultInput.class));
        Shown shown = ResultFigures.of(inputs);
        var version = new ResultVersion(
                input, earlier.size() + 1, text, hash, ResultText.write(shown), new Act(analyst, clock.instant()));
        versions.persist(version);
        versions.keep(version, shown);
        versions.flush();
        return read(cycle, version.number(), null);
    }

    /** Recomputes every version from its kept input and compares. */
    Verified verify() {
        List<String> different = new ArrayList<>();
        int count = 0;
        for (String cycle : new TreeSet<>(all().stream().map(ResultHead::cycle).toList())) {
            List<ResultInput> inputs = new ArrayList<>();
            for (ResultVersion one : versions.of(cycle)) {
                inputs.add(ResultText.read(one.input(), ResultInput.class));
                count++;
                if (!ResultText.hash(one.input()).equals(one.inputHash())
                        || !ResultText.write(ResultFigures.of(inputs)).equals(one.shown())) {
                    different.add(cycle + " " + one.number());
                }
            }
        }
        return new Verified(count, different);
    }

    /**
     * The latest version of each cycle as it stood, the oldest data year first.
     *
     * @param asOf null for now
     */
    List<ResultHead> latest(boolean demonstration, Instant asOf) {
        Map<String, ResultHead> latest = new LinkedHashMap<>();
        versions.heads().stream()
                .filter(one -> one.demonstration() == demonstration)
                .filter(one -> asOf == null || !one.publishedAt().isAfter(asOf))
                .forEach(one -> latest.putIfAbsent(one.cycle(), one));
        return latest.values().stream()
                .sorted(Comparator.comparing(ResultHead::dataYear).thenComparing(ResultHead::cycle))
                .toList();
    }

    /** One figure in these versions, by version. */
    Map<UUID, List<ResultFigureRow>> figures(String code, String breakdown, List<ResultHead> heads) {
        return versions.figures(
                code, breakdown, heads.stream().map(ResultHead::id).toList());
    }

    /** With what it shows. */
    Published read(ResultHead head) {
        return published(head);
    }

    private Published published(ResultHead head) {
        return new Published(head, ResultText.read(versions.shown(head), Shown.class));
    }

    private static List<ResultInput> inputs(List<ResultVersion> some) {
        return some.stream()
                .map(one -> ResultText.read(one.input(), ResultInput.class))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static ResultInput input(PublishedCycle cycle) {
        Map<String, List<Part>> lines = new LinkedHashMap<>();
        lines.put(ResultInput.MEMBER, new ArrayList<>());
        cycle.catalogue().themes().stream()
                .filter(theme -> theme.memberScored())
                .forEach(theme -> lines.put(theme.code(), new ArrayList<>()));
        Measuring measuring = new Measuring();
        cycle.sheets().forEach((code, sheet) -> {
            Member member = sheet.member();
            if (cycle.members().stream().anyMatch(one -> one.code().equals(code))) {
                Scores.Scored scored = Scores.anew(sheet);
                Sheet carried = sheet.with(scored.content());
                Map<Point, Item> items =
                        carried.content().points().stream().collect(Collectors.toMap(Item::point, Function.identity()));
                Score score = scored.score();
                measuring.add(carried, score);
                add(lines.get(ResultInput.MEMBER), score, member, items);
                score.parts().forEach(theme -> add(lines.get(theme.code()), theme, member, items));
            }
        });
        // Themes first: whether a Member score may be shown depends on them.
        List<Line> ordered = new ArrayList<>();
        lines.forEach((code, parts) -> ordered.add(new Line(code, parts)));
        ordered.add(ordered.removeFirst());
        return new ResultInput(
                cycle.cycle(),
                cycle.dataYear(),
                cycle.countedOn(),
                cycle.demonstration(),
                cycle.catalogue().version(),
                areas(cycle),
                ordered,
                values(cycle),
                measuring.measures());
    }

    private static List<Value> values(PublishedCycle cycle) {
        List<Value> values = new ArrayList<>();
        cycle.sheets().forEach((code, sheet) -> sheet.content().points().stream()
                .filter(item -> item.disclosure() == Disclosure.PUBLIC && item.cause() != Cause.NOT_ASKED)
                .map(item -> new Value(
                        code,
                        item.theme(),
                        item.indicator(),
                        item.breakdown(),
                        item.status(),
                        item.status() == Status.Q ? null : item.value()))
                .forEach(values::add));
        return values;
    }

    private static void add(List<Part> parts, Score score, Member member, Map<Point, Item> items) {
        if (score.outcome() == ScoreOutcome.SCORED) {
            parts.add(new Part(member.code(), member.region().name(), score.value(), least(score, items)));
        }
    }

    /** The most careful choice among the values that the score was computed from. */
    private static Audience least(Score score, Map<Point, Item> items) {
        if (score.level() == ScoreLevel.INDICATOR) {
            Item item = items.get(new Point(score.code(), score.breakdown()));
            return item == null || item.value() == null ? Audience.PUBLIC : least(item);
        }
        return score.parts().stream()
                .map(part -> least(part, items))
                .max(java.util.Comparator.naturalOrder())
                .orElse(Audience.PUBLIC);
    }

    /** Least audience that sees the value, as its Member chose; a suppressed one is for the analyst alone. */
    static Audience least(Item item) {
        if (item.disclosure() == Disclosure.PRIVATE || item.status() == Status.Q) {
            return Audience.ANALYST;
        }
        return item.disclosure() == Disclosure.WCO ? Audience.WCO : Audience.PUBLIC;
    }

    private static List<Area> areas(PublishedCycle cycle) {
        Map<String, List<Member>> byRegion = cycle.members().stream()
                .collect(Collectors.groupingBy(member -> member.region().name(), TreeMap::new, Collectors.toList()));
        List<Area> areas = new ArrayList<>();
        byRegion.forEach((region, members) -> areas.add(area(region, members, cycle)));
        areas.add(area(ResultInput.WHOLE, cycle.members(), cycle));
        return areas;
    }

    private static Area area(String code, List<Member> members, PublishedCycle cycle) {
        List<PublishedReports.Reporting> reporting = members.stream()
                .map(member -> cycle.reporting().get(member.code()))
                .filter(java.util.Objects::nonNull)
                .toList();
        return new Area(
                code,
                members.size(),
                reporting.size(),
                (int) reporting.stream()
                        .filter(PublishedReports.Reporting::submitted)
                        .count(),
                (int) reporting.stream()
                        .filter(PublishedReports.Reporting::onTime)
                        .count());
    }
}
