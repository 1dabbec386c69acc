package customs.monitoring.report;

import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Questions implements PanacheRepositoryBase<Question, UUID> {
    List<Question> of(UUID report) {
        return list("reportId = ?1 order by askedAt, id", report);
    }

    Question of(UUID report, UUID id) {
        return find("reportId = ?1 and id = ?2", report, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("query"));
    }

    long unclosed(UUID report) {
        return count("reportId = ?1 and stage <> ?2", report, Question.Stage.CLOSED);
    }

    long open(UUID report) {
        return count("reportId = ?1 and stage = ?2", report, Question.Stage.OPEN);
    }

    boolean askedByFeed(UUID report, Delivered delivered) {
        return count(
                        "reportId = ?1 and indicator = ?2 and breakdown = ?3 and datasetVersion = ?4 and origin = ?5",
                        report,
                        delivered.indicator(),
                        delivered.breakdown(),
                        delivered.datasetVersion(),
                        Question.Origin.FEED)
                > 0;
    }
}
