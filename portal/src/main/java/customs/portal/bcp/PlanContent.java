package customs.portal.bcp;

import java.time.LocalDate;
import java.util.List;

/** What a plan says, as bcp-service takes and gives it. */
public record PlanContent(
        Integer reviewIntervalMonths,
        List<String> services,
        List<Party> parties,
        List<SectionText> sections,
        List<Criterion> criteria,
        List<Task> tasks,
        List<Treatment> treatments) {
    public record Party(String kind, String name) {}

    public record SectionText(String section, String phase, String text) {}

    public record Criterion(String kind, String text, Long afterSeconds) {}

    public record Task(
            String code,
            String phase,
            String title,
            String ownerRole,
            String alternateRole,
            Long plannedSeconds,
            List<String> after,
            String use) {}

    public record Treatment(String service, String kind, String text, String ownerRole, LocalDate due) {}

    /** The text of a section in a phase; empty where none is written. */
    public String text(String section, String phase) {
        return sections.stream()
                .filter(one -> one.section().equals(section) && one.phase().equals(phase))
                .map(SectionText::text)
                .findFirst()
                .orElse("");
    }

    PlanContent withScope(Integer months, List<String> scope) {
        return new PlanContent(months, scope, parties, sections, criteria, tasks, treatments);
    }

    PlanContent withParties(List<Party> all) {
        return new PlanContent(reviewIntervalMonths, services, all, sections, criteria, tasks, treatments);
    }

    PlanContent withSections(List<SectionText> all) {
        return new PlanContent(reviewIntervalMonths, services, parties, all, criteria, tasks, treatments);
    }

    PlanContent withCriteria(List<Criterion> all) {
        return new PlanContent(reviewIntervalMonths, services, parties, sections, all, tasks, treatments);
    }

    PlanContent withTasks(List<Task> all) {
        return new PlanContent(reviewIntervalMonths, services, parties, sections, criteria, all, treatments);
    }

    PlanContent withTreatments(List<Treatment> all) {
        return new PlanContent(reviewIntervalMonths, services, parties, sections, criteria, tasks, all);
    }
}
