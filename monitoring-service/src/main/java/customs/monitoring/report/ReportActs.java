package customs.monitoring.report;

import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.report.Content.Item;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;

import java.util.ArrayList;
import java.util.List;

/** What the reader of a dossier may do with it now; the guards themselves are in the entities. */
final class ReportActs {
    private ReportActs() {}

    static List<ActLink> of(Dossier dossier) {
        List<ActLink> acts = new ArrayList<>();
        Report report = dossier.report();
        Actor reader = dossier.reader();
        if (own(dossier) && reader.has("report-contributor")) {
            if (report.editable(dossier.now())) {
                acts.add(ReportViews.post(dossier, "ask-again", "figures/ask-again"));
                acts.add(ReportViews.post(dossier, "take-template", "template"));
            }
            if (report.stage() == ReportStage.DRAFT && report.editable(dossier.now())) {
                acts.add(ReportViews.post(dossier, "send-for-validation", "send-for-validation"));
            }
        }
        if (own(dossier) && reader.has("report-validator")) {
            if (report.stage() == ReportStage.IN_VALIDATION) {
                if (!Sections.lastEditors(dossier.sections()).contains(reader.id())) {
                    acts.add(ReportViews.post(dossier, "sign", "sign"));
                }
                acts.add(ReportViews.post(dossier, "return-to-draft", "return-to-draft"));
            }
            if (report.mayWithdraw()) {
                acts.add(ReportViews.post(dossier, "withdraw", "withdraw"));
            }
            if (report.stage() == ReportStage.PUBLISHED && report.amendmentAskedAt() == null) {
                acts.add(ReportViews.post(dossier, "ask-amendment", "ask-amendment"));
            }
        }
        if (reader.has("analyst")) {
            analyst(dossier, acts);
        }
        return acts;
    }

    private static void analyst(Dossier dossier, List<ActLink> acts) {
        ReportStage stage = dossier.report().stage();
        if (stage == ReportStage.SUBMITTED) {
            acts.add(ReportViews.post(dossier, "check", "check"));
        }
        if (stage == ReportStage.REVIEWED) {
            acts.add(ReportViews.post(dossier, "publish", "publish"));
        }
        if (dossier.report().amendmentAskedAt() != null) {
            acts.add(ReportViews.post(dossier, "open-amendment", "open-amendment"));
            acts.add(ReportViews.post(dossier, "decline-amendment", "decline-amendment"));
        }
        if (stage == ReportStage.UNDER_CHECK) {
            acts.add(ReportViews.post(dossier, "ask", "queries"));
            if (dossier.questions().stream().anyMatch(question -> question.stage() == Question.Stage.OPEN)) {
                acts.add(ReportViews.post(dossier, "return", "return"));
            }
            if (dossier.questions().stream().allMatch(question -> question.stage() == Question.Stage.CLOSED)) {
                acts.add(ReportViews.post(dossier, "accept", "accept"));
            }
        }
    }

    static List<ActLink> onSection(Dossier dossier, String theme) {
        return canEnter(dossier)
                ? List.of(ActLink.put(
                        "save", "/api/v1/reports/" + dossier.report().id() + "/sections/" + theme))
                : List.of();
    }

    static List<ActLink> onPoint(Dossier dossier, Item item) {
        boolean delivered = item.source() == Source.AEO || item.source() == Source.BCP;
        if (!canEnter(dossier) || item.cause() == Content.Cause.NOT_ASKED) {
            return List.of();
        }
        List<ActLink> acts = new ArrayList<>();
        if (delivered && item.datasetVersion() != null) {
            acts.add(ReportViews.post(dossier, "remark", "figures/" + item.indicator() + "/remarks"));
            acts.add(ActLink.put(
                    "disclose",
                    "/api/v1/reports/%s/figures/%s/disclosure"
                            .formatted(dossier.report().id(), item.indicator())));
        }
        acts.add(ReportViews.post(
                dossier, "attach", "evidence?indicator=%s&breakdown=%s".formatted(item.indicator(), item.breakdown())));
        return acts;
    }

    static List<ActLink> onFile(Dossier dossier, Content.File file) {
        return canEnter(dossier)
                ? List.of(new ActLink(
                        "detach",
                        "DELETE",
                        "/api/v1/reports/%s/evidence/%s"
                                .formatted(dossier.report().id(), file.id())))
                : List.of();
    }

    static List<ActLink> onQuestion(Dossier dossier, Question question) {
        if (question.stage() == Question.Stage.CLOSED) {
            return List.of();
        }
        String path = "queries/" + question.id();
        if (own(dossier) && dossier.reader().hasAny("report-contributor", "report-validator")) {
            return List.of(ReportViews.post(dossier, "answer", path + "/answer"));
        }
        return dossier.reader().has("analyst")
                ? List.of(ReportViews.post(dossier, "close", path + "/close"))
                : List.of();
    }

    private static boolean canEnter(Dossier dossier) {
        return own(dossier)
                && dossier.reader().has("report-contributor")
                && dossier.report().editable(dossier.now());
    }

    private static boolean own(Dossier dossier) {
        return dossier.viewpoint() == Viewpoint.OWN;
    }
}
