package customs.aeo.consultation;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.programme.ClockWords;
import customs.aeo.wording.Sentences;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows consultations to customs. */
@ApplicationScoped
@Transactional
class ConsultationLook {
    private final Applications applications;
    private final Consultations consultations;
    private final Correspondence correspondence;
    private final CaseClocks clocks;
    private final ClockWords words;
    private final Sentences sentences;
    private final Clock clock;

    ConsultationLook(
            Applications applications,
            Consultations consultations,
            Correspondence correspondence,
            CaseClocks clocks,
            ClockWords words,
            Sentences sentences,
            Clock clock) {
        this.applications = applications;
        this.consultations = consultations;
        this.correspondence = correspondence;
        this.clocks = clocks;
        this.words = words;
        this.sentences = sentences;
        this.clock = clock;
    }

    ConsultationView.Several list(UUID application, Actor actor) {
        var it = applications.get(application, actor);
        return new ConsultationView.Several(
                consultations.of(it).stream().map(each -> view(it, each, actor)).toList(),
                actor.has("aeo-officer") && Correspondence.asks(it)
                        ? List.of(ActLink.post("ask", href(application)))
                        : List.of());
    }

    ConsultationView read(UUID application, UUID id, Actor actor) {
        var it = applications.get(application, actor);
        return view(it, consultations.get(it, id), actor);
    }

    private ConsultationView view(AeoApplication it, Consultation consultation, Actor actor) {
        var language = actor.language();
        var programme = clocks.programme(it);
        var reading = correspondence.reading(it, consultation, correspondence.today(it, clock.instant()));
        var overdue = consultation.stage().open() && Correspondence.overdue(reading);
        return new ConsultationView(
                consultation.id(),
                consultation.version(),
                it.id(),
                consultation.addressee(),
                consultation.addresseeCode(),
                consultation.mandatory(),
                consultation.criteria().stream()
                        .map(code -> new ConsultationView.CriterionLabel(
                                code, programme.criteria().get(code).name().in(language)))
                        .toList(),
                consultation.question(),
                consultation.stage(),
                overdue,
                consultation.agreedDays() == null
                        ? words.view(programme, reading, language)
                        : words.view(sentences.text(language, "consultation.LIMIT"), reading, language),
                consultation.answer(),
                acts(it, consultation, overdue, actor));
    }

    private static List<ActLink> acts(AeoApplication it, Consultation consultation, boolean overdue, Actor actor) {
        if (!actor.has("aeo-officer")
                || !consultation.stage().open()
                || it.stage().ended()) {
            return List.of();
        }
        var href = href(it.id()) + "/" + consultation.id();
        var acts = new ArrayList<>(
                List.of(ActLink.post("answer", href + "/answer"), ActLink.post("withdraw", href + "/withdrawal")));
        if (overdue && consultation.stage() == Consultation.Stage.ASKED) {
            acts.add(ActLink.post("escalate", href + "/escalation"));
        }
        return acts;
    }

    private static String href(UUID application) {
        return "/api/v1/applications/%s/consultations".formatted(application);
    }
}
