package customs.portal.bcp;

import customs.portal.bcp.AnalysisSheet.Cell;
import customs.portal.bcp.AnalysisSheet.Table;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.ArrayList;
import java.util.List;

/** How much work piles up, and when it is caught up: a service is back when its backlog is. */
@RequestScoped
class BacklogSheet implements StandingAnalysis {
    private final AnalysisClient client;

    BacklogSheet(@RestClient AnalysisClient client) {
        this.client = client;
    }

    @Override
    public String key() {
        return "backlog";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public AnalysisSheet sheet(AnalysisEntry entry) {
        var arrivals = entry.rates("arrivals", "120");
        var byHand = entry.rates("by_hand", "30");
        var restored = entry.span("restored_after", "6 h");
        var after = entry.rates("after_rate", "165");
        var mtpd = entry.span("tolerable", "24 h");
        if (entry.faulty() || restored == null) {
            return AnalysisSheet.NONE;
        }
        var answer = client.backlog(new AnalysisClient.BacklogQuestion(arrivals, byHand, restored, after, mtpd));
        var result = answer.result();
        var promises = new ArrayList<Curve.Promise>();
        promises.add(new Curve.Promise(result.restoredSeconds(), entry.say("restored_mark")));
        if (mtpd != null) {
            promises.add(new Curve.Promise(mtpd, entry.say("tolerable_mark")));
        }
        var points = result.curve().stream()
                .map(level -> new Curve.Point(level.seconds(), level.waiting().doubleValue()))
                .toList();
        double end = Math.max(
                points.getLast().at(),
                promises.stream().mapToDouble(Curve.Promise::at).max().orElse(0));
        var figures = new Table(
                "figures",
                entry.say("backlog_figures"),
                List.of(entry.say("figure"), entry.say("value")),
                List.of(
                        Cell.row(entry.say("backlog_most"), entry.figure(result.most())),
                        Cell.row(entry.say("backlog_at_restoration"), entry.figure(result.atRestoration())),
                        Cell.row(entry.say("backlog_capture"), entry.figure(result.toCapture())),
                        Cell.row(entry.say("backlog_recovery"), entry.end(result.workRecoverySeconds())),
                        Cell.row(entry.say("backlog_normal"), entry.end(result.normalAtSeconds())),
                        Cell.row(entry.word("judgement"), entry.verdict(result.verdict())),
                        Cell.row(entry.say("backlog_margin"), entry.span(result.marginSeconds()))));
        var curve = new Table(
                "curve",
                entry.say("backlog_curve"),
                List.of(entry.say("time"), entry.say("waiting")),
                result.curve().stream()
                        .map(level -> Cell.row(entry.span(level.seconds()), entry.figure(level.waiting())))
                        .toList());
        return new AnalysisSheet(
                answer.explanation(),
                List.of(),
                List.of(Curve.of(
                        entry.say("backlog_picture"),
                        points,
                        false,
                        entry.figure(result.most()),
                        entry.span((long) end),
                        promises)),
                List.of(figures, curve),
                answer.inputHash());
    }
}
