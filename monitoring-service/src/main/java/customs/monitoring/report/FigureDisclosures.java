package customs.monitoring.report;

import customs.monitoring.catalogue.Point;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class FigureDisclosures implements PanacheRepositoryBase<FigureDisclosure, UUID> {
    /** The last choice for each figure that one was made for. */
    Map<Point, Disclosure> of(UUID report) {
        Map<Point, Disclosure> choices = new HashMap<>();
        list("reportId = ?1 order by number", report).forEach(one -> choices.put(one.point(), one.disclosure()));
        return choices;
    }
}
