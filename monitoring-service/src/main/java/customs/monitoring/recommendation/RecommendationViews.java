package customs.monitoring.recommendation;

import customs.monitoring.recommendation.RecommendationView.CouncilDecisionView;
import customs.monitoring.recommendation.RecommendationView.ExtensionRuleView;
import customs.monitoring.recommendation.RecommendationView.ExtensionView;
import customs.monitoring.recommendation.RecommendationView.ImplementationView;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Wording;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows a recommendation to its reader, with what the reader may do now; the guards themselves are in the entity. */
@ApplicationScoped
class RecommendationViews {
    private final Membership membership;
    private final Developments developments;
    private final Wording wording;
    private final Clock clock;

    RecommendationViews(Membership membership, Developments developments, Wording wording, Clock clock) {
        this.membership = membership;
        this.developments = developments;
        this.wording = wording;
        this.clock = clock;
    }

    RecommendationView view(Recommendation one, Actor reader) {
        Locale language = reader.language();
        LocalDate today = Answering.day(clock.instant());
        Draft draft = one.draft();
        return new RecommendationView(
                one.id(),
                one.version(),
                one.body(),
                draft.title(),
                draft.text(),
                draft.commitment(),
                draft.addressee(),
                draft.member(),
                draft.member() == null ? null : membership.name(draft.member()),
                draft.named(),
                one.stage(),
                wording.say(language, "recommendation." + one.stage()),
                one.demonstration(),
                one.sessionId(),
                one.itemId(),
                one.paragraphs(),
                one.addressee().needsCouncil(),
                one.councilSymbol() == null ? null : new CouncilDecisionView(one.councilSymbol(), one.councilOn()),
                draft.dueOn(),
                one.overdue(today),
                one.addressedAt(),
                one.response(),
                one.responseText(),
                one.implementation(),
                one.steps().stream()
                        .map(step -> new ImplementationView(
                                step.implementation(), step.text(), step.evidence(), step.reportedAt()))
                        .toList(),
                one.extensible() ? rule(one, today, language) : null,
                one.extensions().stream()
                        .map(request -> extension(request, language))
                        .toList(),
                one.supersededBy(),
                acts(one, reader));
    }

    private ExtensionRuleView rule(Recommendation one, LocalDate today, Locale language) {
        Development development = developments.of(one.member());
        Extension rule = Extension.of(
                development, one.draft().dueOn(), today, 1, one.extensions().size());
        String explanation = !one.extensions().isEmpty()
                ? wording.say(language, "extension.NOT_FIRST")
                : rule.lastDay() == null
                        ? wording.say(language, "extension.STATUS_UNKNOWN")
                        : wording.say(language, "extension.rule", day(rule.lastDay(), language), rule.most());
        return new ExtensionRuleView(development, rule.lastDay(), rule.most(), explanation);
    }

    private ExtensionView extension(ExtensionRequest request, Locale language) {
        String explanation = request.bodyDecides().isEmpty()
                ? wording.say(
                        language,
                        "extension.granted",
                        day(request.requestedOn(), language),
                        day(request.lastDay(), language),
                        request.months(),
                        request.most())
                : request.bodyDecides().stream()
                        .map(reason -> switch (reason) {
                            case LATE ->
                                wording.say(
                                        language,
                                        "extension.LATE",
                                        day(request.requestedOn(), language),
                                        day(request.lastDay(), language));
                            case TOO_LONG ->
                                wording.say(language, "extension.TOO_LONG", request.months(), request.most());
                            case NOT_FIRST, STATUS_UNKNOWN -> wording.say(language, "extension." + reason);
                        })
                        .collect(Collectors.joining(" "));
        return new ExtensionView(
                request.number(),
                request.months(),
                request.reason(),
                request.requestedOn(),
                request.dueBefore(),
                request.dueAfter(),
                request.outcome(),
                request.bodyDecides(),
                explanation,
                request.decidedOn(),
                request.decisionReason());
    }

    private static String day(LocalDate day, Locale language) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language));
    }

    private static List<ActLink> acts(Recommendation one, Actor reader) {
        List<ActLink> acts = new ArrayList<>();
        String place = "/api/v1/recommendations/" + one.id();
        boolean secretary = reader.has("body-secretary") && reader.bodies().contains(one.body());
        if (secretary) {
            secretary(one, acts, place);
        }
        if (Answering.speaksFor(reader, one)) {
            switch (one.stage()) {
                case ADDRESSED -> {
                    if (one.member() == null || reader.has("report-validator")) {
                        acts.add(ActLink.post("respond", place + "/response"));
                    }
                }
                case RESPONDED, IN_PROGRESS -> acts.add(ActLink.post("report", place + "/implementation"));
                default -> {
                    // nothing to say at this stage
                }
            }
            if (one.extensible() && reader.has("report-validator")) {
                acts.add(ActLink.post("request-extension", place + "/extension"));
            }
        }
        if (one.stage() == Stage.REPORTED_DONE
                && (secretary || reader.has("analyst"))
                && !reader.id().equals(one.reportedBy())) {
            acts.add(ActLink.post("verify", place + "/verification"));
        }
        return acts;
    }

    private static void secretary(Recommendation one, List<ActLink> acts, String place) {
        switch (one.stage()) {
            case DRAFT -> {
                acts.add(ActLink.put("revise", place));
                acts.add(ActLink.post("propose", place + "/propose"));
            }
            case PROPOSED -> {
                acts.add(ActLink.put("revise", place));
                acts.add(ActLink.post("table", place + "/table"));
            }
            case TABLED -> acts.add(ActLink.post("conclude", place + "/conclusion"));
            case AWAITING_COUNCIL -> acts.add(ActLink.post("council-decision", place + "/council-decision"));
            case ADOPTED -> acts.add(ActLink.post("address", place + "/address"));
            default -> {
                // the addressee's turn, or nobody's
            }
        }
        if (one.pendingExtension().isPresent()) {
            acts.add(ActLink.post("decide-extension", place + "/extension-decision"));
        }
        if (one.stage().next().contains(Stage.WITHDRAWN)) {
            acts.add(ActLink.post("withdraw", place + "/withdraw"));
        }
        if (one.stage().next().contains(Stage.LAPSED)) {
            acts.add(ActLink.post("lapse", place + "/lapse"));
        }
        if (one.stage().next().contains(Stage.SUPERSEDED)) {
            acts.add(ActLink.post("supersede", place + "/supersede"));
        }
    }
}
