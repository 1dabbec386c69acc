package customs.monitoring.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Sections implements PanacheRepositoryBase<Section, UUID> {
    /** Absent before the window opened. */
    Optional<Section> find(UUID report, String theme) {
        return find("reportId = ?1 and theme = ?2", report, theme).firstResultOptional();
    }

    /** With their observations, in the order of the themes. */
    List<Section> of(UUID report) {
        return getEntityManager()
                .createQuery(
                        "select distinct s from Section s left join fetch s.observations where s.reportId = :report order by s.theme",
                        Section.class)
                .setParameter("report", report)
                .getResultList();
    }

    /** Who entered the last change anywhere in the report; several where changes were entered at the same instant. */
    Set<String> lastEditors(UUID report) {
        return lastEditors(list("reportId = ?1 and editedAt is not null", report));
    }

    static Set<String> lastEditors(List<Section> sections) {
        Optional<Instant> last = sections.stream()
                .map(Section::editedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return sections.stream()
                .filter(section -> last.isPresent() && last.get().equals(section.editedAt()))
                .map(Section::editedBy)
                .collect(Collectors.toSet());
    }
}
