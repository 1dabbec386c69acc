package customs.aeo.consultation;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Obstacle;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All consultations. A mandatory one holds up the decision until it is answered, and the grant when the answer is no. */
@ApplicationScoped
class Consultations implements PanacheRepositoryBase<Consultation, UUID>, Obstacle {
    /** Those of a case and of the case from which it was split, the first asked first. */
    List<Consultation> of(AeoApplication application) {
        return list(
                "applicationId in ?1 order by askedAt, id",
                Stream.of(application.id(), application.splitFrom())
                        .filter(Objects::nonNull)
                        .toList());
    }

    Consultation get(AeoApplication application, UUID id) {
        return of(application).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("consultation"));
    }

    /** Not answered, nobody told yet, and due before a day. */
    List<Consultation> unanswered(LocalDate dueBefore) {
        return list("stage = ?1 and dueOn < ?2 order by dueOn, id", Consultation.Stage.ASKED, dueBefore);
    }

    @Override
    public Optional<Held> against(Step step, AeoApplication application) {
        var all = of(application).stream().filter(Consultation::mandatory).toList();
        if (all.stream().anyMatch(each -> each.stage().open())) {
            return Optional.of(new Held(
                    "consultation-open",
                    "An authority that must be consulted has not answered; its silence is no answer.",
                    "CONSULTATION_OPEN"));
        }
        var last = new LinkedHashMap<String, Consultation>();
        all.stream()
                .filter(each -> each.stage() != Consultation.Stage.WITHDRAWN)
                .forEach(each -> last.put(each.addresseeCode(), each));
        return step == Step.GRANT
                        && last.values().stream().anyMatch(each -> each.stage() == Consultation.Stage.ANSWERED_NOT_MET)
                ? Optional.of(new Held(
                        "consultation-not-met",
                        "An authority that must be consulted says that a criterion is not met.",
                        "CONSULTATION_NOT_MET"))
                : Optional.empty();
    }
}
