package customs.aeo.enrolment;

import customs.aeo.operator.Enlistment;
import customs.aeo.operator.TradeRoles;
import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes an import forward by one portion of rows. Each portion is a transaction: what is entered and how far the import
 * is stand together, so that whoever goes on after a break goes on behind the last row entered.
 */
@ApplicationScoped
@Transactional
class Enrolment {
    /** Rows of which something is to be said are kept up to here; beyond it they are counted. */
    static final int MOST_TOLD = 200_000;

    private final RegisterImports imports;
    private final ImportRows rows;
    private final Enlistment enlistment;
    private final Programmes programmes;
    private final TradeRoles roles;
    private final Clock clock;

    Enrolment(
            RegisterImports imports,
            ImportRows rows,
            Enlistment enlistment,
            Programmes programmes,
            TradeRoles roles,
            Clock clock) {
        this.roles = roles;
        this.imports = imports;
        this.rows = rows;
        this.enlistment = enlistment;
        this.programmes = programmes;
        this.clock = clock;
    }

    List<UUID> open() {
        return imports.open();
    }

    /**
     * An import as a worker needs it.
     *
     * @param rowsRead rows behind which to go on
     */
    record Work(UUID id, RegisterFile.Format format, List<String> header, EntryReading reading, int rowsRead) {}

    /** Null when another instance works on it, or it is at work no longer. */
    Work begin(UUID id, UUID instance) {
        var it = imports.held(id);
        if (it == null || !it.claim(instance, clock.instant())) {
            return null;
        }
        var today = programmes.today(it.administration(), clock.instant());
        var programme = programmes
                .of(it.administration(), today)
                .orElseThrow(() -> new Refusal("invalid", "Your administration runs no programme."));
        var file = it.file();
        return new Work(
                id,
                file.format(),
                file.header(),
                new EntryReading(
                        file.header(),
                        it.columns(),
                        it.constants(),
                        programme,
                        roles.of(programme).keySet(),
                        it.administration(),
                        today,
                        it.uploadedBy()),
                it.count().rowsRead());
    }

    /** A row that was read: an entry, or faults. */
    record Read(int row, Enlistment.Entry entry, List<RowFault> faults) {}

    /**
     * Looks at or enters the rows after those that were read before.
     *
     * @return false when the import is not this worker's any more, or a person stopped it: nothing was done
     */
    boolean portion(Work work, UUID instance, int rowsBefore, List<Read> portion) {
        var it = imports.held(work.id());
        var now = clock.instant();
        if (it == null || !it.claim(instance, now) || it.count().rowsRead() != rowsBefore) {
            return false;
        }
        var write = it.stage() == RegisterImport.Stage.ENROLLING;
        var good = portion.stream().filter(row -> row.entry() != null).toList();
        var outcomes = enlistment.enter(
                it.administration(),
                good.stream().map(Read::entry).toList(),
                write,
                new Act(Actor.of(it.uploadedBy(), it.administration()), now));
        var told = new ArrayList<ImportRows.Told>();
        var count = new int[Enlistment.Kind.values().length];
        int alike = 0;
        for (int i = 0; i < good.size(); i++) {
            var outcome = outcomes.get(i);
            count[outcome.kind().ordinal()]++;
            if (outcome.alike() != null) {
                alike++;
            }
            if (outcome.kind() == Enlistment.Kind.CHANGED
                    || outcome.kind() == Enlistment.Kind.REFUSED
                    || outcome.alike() != null) {
                told.add(new ImportRows.Told(good.get(i).row(), outcome.kind(), said(outcome)));
            }
        }
        for (var row : portion) {
            if (row.entry() == null) {
                count[Enlistment.Kind.REFUSED.ordinal()]++;
                told.add(new ImportRows.Told(row.row(), Enlistment.Kind.REFUSED, row.faults()));
            }
        }
        var before = it.count();
        int room = MOST_TOLD - before.refused() - before.changed() - before.alike();
        rows.tell(it.id(), room >= told.size() ? told : told.subList(0, Math.max(0, room)));
        it.advance(
                new RegisterImport.Portion(
                        portion.size(),
                        count[Enlistment.Kind.CREATED.ordinal()],
                        count[Enlistment.Kind.CHANGED.ordinal()],
                        count[Enlistment.Kind.SAME.ordinal()],
                        count[Enlistment.Kind.REFUSED.ordinal()],
                        alike),
                now);
        return true;
    }

    private static List<RowFault> said(Enlistment.Outcome outcome) {
        var said = new ArrayList<RowFault>();
        outcome.faults().forEach(fault -> said.add(new RowFault(fault.column(), fault.code(), fault.detail())));
        outcome.changes().forEach(column -> said.add(new RowFault(column, "CHANGED", null)));
        if (outcome.alike() != null) {
            said.add(new RowFault("legalName", "ALIKE", outcome.alike()));
        }
        return said;
    }

    void finish(UUID id, UUID instance) {
        var it = imports.held(id);
        var now = clock.instant();
        if (it.claim(instance, now)) {
            it.finish(system(now));
            if (it.stage() == RegisterImport.Stage.DONE) {
                rows.forgetFile(id);
            }
        }
    }

    void fail(UUID id, UUID instance, String slug) {
        var it = imports.held(id);
        var now = clock.instant();
        if (it.claim(instance, now)) {
            it.fail(slug, system(now));
        }
    }

    private static Act system(java.time.Instant now) {
        return new Act(Actor.system("register-import"), now);
    }
}
