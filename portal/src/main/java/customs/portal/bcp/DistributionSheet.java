package customs.portal.bcp;

import customs.portal.bcp.AnalysisSheet.Cell;
import customs.portal.bcp.AnalysisSheet.Table;
import customs.portal.form.Choice;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How likely a service is back by when, if recovery times are not certain, and what holds it up most often. */
@RequestScoped
class DistributionSheet implements StandingAnalysis {
    private static final int RUNS = 10_000;

    private final AnalysisClient client;
    private final BcpClient bcp;
    private final Catalogue catalogue;

    DistributionSheet(@RestClient AnalysisClient client, @RestClient BcpClient bcp, Catalogue catalogue) {
        this.client = client;
        this.bcp = bcp;
        this.catalogue = catalogue;
    }

    @Override
    public String key() {
        return "distribution";
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public AnalysisSheet sheet(AnalysisEntry entry) {
        var services = catalogue.serviceChoices();
        if (services.isEmpty()) {
            return AnalysisSheet.NONE;
        }
        var service = entry.choice(
                "service_of", services, bcp.analysis(null, null, null, null).toward());
        var low = entry.number("low_percent", 50, 0, 100);
        var high = entry.number("high_percent", 200, 100, 1_000);
        var shape = entry.choice(
                "shape",
                List.of(
                        new Choice("TRIANGULAR", entry.say("shape_TRIANGULAR")),
                        new Choice("PERT", entry.say("shape_PERT")),
                        new Choice("UNIFORM", entry.say("shape_UNIFORM"))),
                "TRIANGULAR");
        boolean measured = entry.ticked("measured_too", false);
        var seed = entry.number("seed", 1, 0, 1_000_000_000);
        if (entry.faulty() || service == null) {
            return AnalysisSheet.NONE;
        }
        var question = question(service, low, high, shape == null ? "TRIANGULAR" : shape, measured, RUNS, (long) seed);
        if (question.recoveries().isEmpty()) {
            return new AnalysisSheet(List.of(entry.say("nothing_uncertain")), List.of(), List.of(), List.of(), null);
        }
        return sheet(entry, service, client.distribution(question));
    }

    /** @param low and {@code high}: percent of the recorded time */
    AnalysisClient.DistributionQuestion question(
            String service, int low, int high, String shape, boolean measuredToo, int runs, long seed) {
        return new AnalysisClient.DistributionQuestion(
                List.of(service), uncertain(low, high, shape, measuredToo), runs, seed);
    }

    AnalysisSheet sheet(AnalysisEntry entry, String service, AnalysisClient.Distribution answer) {
        var odds = answer.services().getFirst();
        var stated = catalogue.services().stream()
                .map(ServiceView::service)
                .filter(one -> one.code().equals(service))
                .findFirst();
        var promises = new ArrayList<Curve.Promise>();
        stated.map(ServiceView.Entry::rtoSeconds)
                .ifPresent(rto -> promises.add(new Curve.Promise(rto, entry.say("rto_mark"))));
        stated.map(ServiceView.Entry::mtpdSeconds)
                .ifPresent(mtpd -> promises.add(new Curve.Promise(mtpd, entry.say("tolerable_mark"))));
        var points = new ArrayList<Curve.Point>();
        points.add(new Curve.Point(0, 0));
        odds.curve()
                .forEach(point -> points.add(
                        new Curve.Point(point.seconds(), point.probability().doubleValue())));
        double end = Math.max(
                points.getLast().at(),
                promises.stream().mapToDouble(Curve.Promise::at).max().orElse(0));
        var critical = odds.criticality().entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .toList();
        var bars = Bars.of(
                entry.say("criticality_picture"),
                critical.stream()
                        .limit(15)
                        .map(one -> new Bars.Entry(
                                catalogue.name(one.getKey()),
                                0,
                                one.getValue().doubleValue(),
                                "blue",
                                entry.percent(one.getValue())))
                        .toList());
        return new AnalysisSheet(
                answer.explanation(),
                List.of(bars),
                List.of(Curve.of(
                        entry.say("distribution_picture", catalogue.name(service)),
                        points,
                        true,
                        "100 %",
                        entry.span((long) end),
                        promises)),
                tables(entry, odds, critical),
                answer.inputHash());
    }

    private List<Table> tables(
            AnalysisEntry entry, AnalysisClient.Distribution.Odds odds, List<Map.Entry<String, BigDecimal>> critical) {
        return List.of(
                new Table(
                        "figures",
                        entry.say("distribution_figures"),
                        List.of(entry.say("figure"), entry.say("value")),
                        List.of(
                                Cell.row(
                                        entry.say("mean"),
                                        odds.meanSeconds() == null
                                                ? "–"
                                                : entry.span(odds.meanSeconds().longValue())),
                                Cell.row(entry.say("p50"), entry.end(odds.p50Seconds())),
                                Cell.row(entry.say("p90"), entry.end(odds.p90Seconds())),
                                Cell.row(entry.say("p95"), entry.end(odds.p95Seconds())),
                                Cell.row(entry.say("within_rto"), entry.percent(odds.withinRto())),
                                Cell.row(entry.say("within_mtpd"), entry.percent(odds.withinMtpd())))),
                new Table(
                        "criticality",
                        entry.say("criticality_table"),
                        List.of(entry.word("node"), entry.say("criticality")),
                        critical.stream()
                                .map(one -> Cell.row(catalogue.name(one.getKey()), entry.percent(one.getValue())))
                                .toList()),
                new Table(
                        "curve",
                        entry.say("distribution_curve"),
                        List.of(entry.say("time"), entry.say("probability")),
                        odds.curve().stream()
                                .map(point -> Cell.row(entry.span(point.seconds()), entry.percent(point.probability())))
                                .toList()));
    }

    private List<AnalysisClient.Uncertain> uncertain(int low, int high, String shape, boolean measuredToo) {
        var times = new ArrayList<AnalysisClient.Uncertain>();
        catalogue.services().stream()
                .map(ServiceView::service)
                .filter(one -> one.recoverySeconds() > 0)
                .forEach(one -> times.add(time(one.code(), one.recoverySeconds(), low, high, shape)));
        catalogue.resources().stream()
                .map(ResourceView::resource)
                .filter(one -> one.recoverySeconds() > 0)
                .filter(one -> measuredToo || !"MEASURED".equals(one.evidence()))
                .forEach(one -> times.add(time(one.code(), one.recoverySeconds(), low, high, shape)));
        return times;
    }

    private static AnalysisClient.Uncertain time(String code, long seconds, int low, int high, String shape) {
        return new AnalysisClient.Uncertain(
                code,
                shape,
                seconds * low / 100,
                "UNIFORM".equals(shape) ? null : (Long) seconds,
                Math.min(315_360_000, seconds * high / 100));
    }
}
