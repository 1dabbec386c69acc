package customs.monitoring.report;

import customs.monitoring.catalogue.Point;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Figures implements PanacheRepositoryBase<Figure, UUID> {

    /** What counts now: for each point the delivery that was confirmed last. */
    Map<Point, Figure> latest(String administration, int dataYear) {
        Map<Point, Figure> latest = new HashMap<>();
        List<Figure> all = list(
                "administration = ?1 and dataYear = ?2 order by confirmedAt, receivedAt", administration, dataYear);
        all.forEach(figure -> latest.put(figure.point(), figure));
        return latest;
    }

    Optional<Figure> find(String administration, int dataYear, Delivered delivered) {
        return find(
                        "administration = ?1 and dataYear = ?2 and indicator = ?3 and breakdown = ?4 and datasetVersion = ?5",
                        administration,
                        dataYear,
                        delivered.indicator(),
                        delivered.breakdown(),
                        delivered.datasetVersion())
                .firstResultOptional();
    }
}
