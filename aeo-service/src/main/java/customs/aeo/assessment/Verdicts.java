package customs.aeo.assessment;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.Findings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All verdicts; of each criterion and level the last one counts. */
@ApplicationScoped
class Verdicts implements PanacheRepositoryBase<Verdict, UUID>, Findings {
    private final CaseClocks clocks;

    Verdicts(CaseClocks clocks) {
        this.clocks = clocks;
    }

    /** By level:criterion. */
    Map<String, Verdict> last(UUID application) {
        var last = new LinkedHashMap<String, Verdict>();
        list("applicationId = ?1 order by position", application)
                .forEach(verdict -> last.put(verdict.level() + ":" + verdict.criterion(), verdict));
        return last;
    }

    /** What has to be judged for the levels applied for. */
    List<String> wanted(AeoApplication application) {
        var levels = clocks.programme(application).levels();
        return application.levels().stream()
                .flatMap(level -> levels.get(level).criteria().stream().map(criterion -> level + ":" + criterion))
                .toList();
    }

    @Override
    public List<String> open(AeoApplication application) {
        var given = last(application.id()).keySet();
        return wanted(application).stream()
                .filter(each -> !given.contains(each))
                .toList();
    }

    @Override
    public List<String> notMet(AeoApplication application) {
        var given = last(application.id());
        return wanted(application).stream()
                .filter(each -> given.containsKey(each) && given.get(each).finding() == Finding.NOT_MET)
                .toList();
    }

    @Override
    public void carryOver(UUID from, UUID to, Collection<String> levels) {
        last(from).values().stream()
                .filter(verdict -> levels.contains(verdict.level()))
                .forEach(verdict -> persist(verdict.in(to)));
    }
}
