package customs.monitoring.publication;

import customs.monitoring.catalogue.Indicator;
import customs.monitoring.publication.ResultFigures.Shown;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ResultVersions implements PanacheRepositoryBase<ResultVersion, UUID> {
    /** Of one cycle, in order, with everything. */
    List<ResultVersion> of(String cycle) {
        return list("cycleCode = ?1 order by number", cycle);
    }

    /** Of one cycle, the latest first. */
    List<ResultHead> heads(String cycle) {
        return find("cycleCode = ?1 order by number desc", cycle)
                .project(ResultHead.class)
                .list();
    }

    /** Latest cycle and version first. */
    List<ResultHead> heads() {
        return find("order by dataYear desc, cycleCode, number desc")
                .project(ResultHead.class)
                .list();
    }

    /** What a version shows, as text. */
    String shown(ResultHead head) {
        return getEntityManager()
                .createQuery("select r.shown from ResultVersion r where r.id = :id", String.class)
                .setParameter("id", head.id())
                .getSingleResult();
    }

    void keep(ResultVersion version, Shown shown) {
        List<String> areas = shown.areas().stream().map(ResultInput.Area::code).toList();
        var entities = getEntityManager();
        shown.figures()
                .forEach(one -> entities.persist(
                        new ResultFigureRow(version.id(), one, Indicator.TOTAL, areas.indexOf(one.area()))));
        if (shown.measures() != null) {
            shown.measures()
                    .forEach(
                            one -> entities.persist(new ResultFigureRow(version.id(), one, areas.indexOf(one.area()))));
        }
    }

    /** A figure in these versions, by version; regions in their order, the whole last. */
    Map<UUID, List<ResultFigureRow>> figures(String code, String breakdown, Collection<UUID> versions) {
        return getEntityManager()
                .createQuery(
                        "from ResultFigureRow f where f.code = :code and f.breakdown = :breakdown"
                                + " and f.resultId in :versions order by f.position",
                        ResultFigureRow.class)
                .setParameter("code", code)
                .setParameter("breakdown", breakdown)
                .setParameter("versions", versions)
                .getResultStream()
                .collect(Collectors.groupingBy(ResultFigureRow::resultId));
    }
}
