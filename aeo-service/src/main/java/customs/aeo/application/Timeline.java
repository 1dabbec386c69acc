package customs.aeo.application;

import customs.aeo.wording.Sentences;
import customs.platform.act.Actor;
import customs.platform.history.Histories;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A case told from its history, without who did it. */
@ApplicationScoped
class Timeline {
    /** Steps that matter to the record and would only fill the story. */
    private static final Set<String> DETAIL = Set.of(
            "draft",
            "change",
            "attach",
            "judge",
            "record-risk",
            "rate-risk",
            "answer-risk",
            "retire-risk",
            "withdraw-consultation",
            "photograph-visit",
            "write-report");

    private final Histories histories;
    private final CaseClocks clocks;
    private final Sentences sentences;

    Timeline(Histories histories, CaseClocks clocks, Sentences sentences) {
        this.histories = histories;
        this.clocks = clocks;
        this.sentences = sentences;
    }

    List<ApplicationView.TimelineEntry> of(AeoApplication application, Actor reader) {
        var zone = clocks.programme(application).zone();
        return histories.of(application.id(), reader).stream()
                .filter(step -> !DETAIL.contains(step.act()))
                .map(step -> new ApplicationView.TimelineEntry(
                        step.act(),
                        LocalDate.ofInstant(step.at(), zone),
                        sentences.text(reader.language(), "act." + step.act())))
                .toList();
    }
}
