package customs.aeo.application;

import customs.aeo.enactment.OpenCases;
import customs.aeo.programme.Programme;
import customs.platform.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.Set;

/** What a new version of a programme does to the cases that are open. */
@ApplicationScoped
@Transactional
class CaseTransition implements OpenCases {
    private final Applications applications;
    private final CaseClocks clocks;

    CaseTransition(Applications applications, CaseClocks clocks) {
        this.applications = applications;
        this.clocks = clocks;
    }

    @Override
    public Touched touched(String administration, Programme next) {
        var open = applications.underWay(administration).stream()
                .filter(application -> !under(application, next))
                .toList();
        if (!next.scope().movesOpenCases()) {
            return new Touched(open.size(), 0, open.size());
        }
        var moving =
                open.stream().filter(application -> fits(application, next)).count();
        return new Touched(open.size(), moving, open.size() - moving);
    }

    @Override
    public int move(String administration, Programme next, Act act) {
        var moved = 0;
        for (var application : applications.underWay(administration)) {
            if (!under(application, next) && fits(application, next)) {
                application.moveTo(next.code(), next.version(), act);
                clocks.show(application, LocalDate.ofInstant(act.at(), next.zone()));
                moved++;
            }
        }
        return moved;
    }

    private static boolean under(AeoApplication application, Programme programme) {
        return application.programme().equals(programme.code())
                && application.programmeVersion().equals(programme.version());
    }

    /** What was asked for must exist, and once the examination has begun rest on the same criteria. */
    private boolean fits(AeoApplication application, Programme next) {
        if (!next.levels().keySet().containsAll(application.levels())) {
            return false;
        }
        var begun =
                !Set.of(Stage.SUBMITTED, Stage.INFO_REQUESTED, Stage.ACCEPTED).contains(application.stage());
        var before = clocks.programme(application);
        return !begun
                || application.levels().stream()
                        .allMatch(level -> before.restsOn(level).equals(next.restsOn(level)));
    }
}
