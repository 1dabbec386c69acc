package customs.aeo.risk;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.risk.RiskMatrix.Consequence;
import customs.aeo.risk.RiskMatrix.Likelihood;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Shows the risks of a case to customs; the firm does not see them. */
@ApplicationScoped
@Transactional
class RiskLook {
    private final Applications applications;
    private final RiskReview review;
    private final CaseClocks clocks;

    RiskLook(Applications applications, RiskReview review, CaseClocks clocks) {
        this.applications = applications;
        this.review = review;
        this.clocks = clocks;
    }

    RiskView.Register register(UUID application, Actor actor) {
        var it = applications.get(application, actor);
        var risks = review.all(it);
        var live = risks.stream()
                .filter(risk -> risk.stage() != Risk.Stage.RETIRED)
                .toList();
        var href = href(application);
        return new RiskView.Register(
                risks.stream().map(risk -> view(it, risk, actor)).toList(),
                matrix(live),
                live.stream()
                        .map(Risk::remaining)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                actor.has("aeo-officer") && RiskReview.open(it)
                        ? List.of(ActLink.post("record-risk", href))
                        : List.of());
    }

    private static List<RiskView.Cell> matrix(List<Risk> risks) {
        var cells = new ArrayList<RiskView.Cell>();
        for (var likelihood : List.of(Likelihood.values()).reversed()) {
            for (var consequence : Consequence.values()) {
                cells.add(new RiskView.Cell(
                        likelihood,
                        consequence,
                        RiskMatrix.rating(likelihood, consequence),
                        (int) risks.stream()
                                .filter(risk -> risk.likelihood() == likelihood && risk.consequence() == consequence)
                                .count(),
                        (int) risks.stream()
                                .filter(risk -> risk.residualLikelihood() == null
                                        ? risk.likelihood() == likelihood && risk.consequence() == consequence
                                        : risk.residualLikelihood() == likelihood
                                                && risk.residualConsequence() == consequence)
                                .count()));
            }
        }
        return cells;
    }

    RiskView view(UUID application, Risk risk, Actor actor) {
        return view(applications.get(application, actor), risk, actor);
    }

    private RiskView view(AeoApplication it, Risk risk, Actor actor) {
        var acts = new ArrayList<ActLink>();
        if (actor.has("aeo-officer") && RiskReview.open(it) && risk.stage() != Risk.Stage.RETIRED) {
            var href = href(it.id()) + "/" + risk.id();
            acts.add(ActLink.post("rate", href + "/rating"));
            acts.add(ActLink.post("answer", href + "/response"));
            acts.add(ActLink.post("retire", href + "/retirement"));
        }
        return new RiskView(
                risk.id(),
                risk.version(),
                risk.criterion(),
                clocks.programme(it).criteria().get(risk.criterion()).name().in(actor.language()),
                risk.words(),
                risk.stage(),
                risk.likelihood(),
                risk.consequence(),
                risk.rating(),
                risk.response(),
                risk.measure(),
                risk.residualLikelihood(),
                risk.residualConsequence(),
                risk.remaining(),
                risk.recordedAt(),
                acts);
    }

    private static String href(UUID application) {
        return "/api/v1/applications/%s/risks".formatted(application);
    }
}
