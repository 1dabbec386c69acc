package customs.aeo.enrolment;

import customs.aeo.operator.Enlistment;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What an officer does with a file of operators. */
@ApplicationScoped
@Transactional
class ImportDesk {
    private static final int SAMPLE = 5;

    private final RegisterImports imports;
    private final ImportRows rows;

    ImportDesk(RegisterImports imports, ImportRows rows) {
        this.imports = imports;
        this.rows = rows;
    }

    /**
     * @param sha256 hash of the file
     * @throws Refusal empty-file, unreadable-file, unsafe-file
     */
    RegisterImport upload(String fileName, Path file, String sha256, Act act) {
        if (act.by().administration() == null) {
            throw new Refusal("forbidden", "Your account belongs to no administration.");
        }
        var format = RegisterFile.format(file);
        var header = new ArrayList<String>();
        var sample = new ArrayList<List<String>>();
        try (var source = RegisterFile.open(file, format)) {
            while (sample.size() < SAMPLE && source.hasNext()) {
                var row = source.next();
                if (row.blank()) {
                    continue;
                }
                if (header.isEmpty()) {
                    header.addAll(row.cells());
                } else {
                    sample.add(row.cells());
                }
            }
        }
        if (sample.isEmpty()) {
            throw new Refusal("empty-file", "The file has no rows below its head.");
        }
        var arrived = RegisterImport.upload(
                act.by().administration(),
                new RegisterImport.Arrived(
                        fileName, format, file.toFile().length(), sha256, distinct(header), List.copyOf(sample)),
                act);
        imports.persist(arrived);
        imports.flush();
        rows.keep(arrived.id(), file);
        return arrived;
    }

    /** Columns of the same name are told apart; one without a name is called by its place. */
    private static List<String> distinct(List<String> header) {
        var names = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            var plain = header.get(i).isEmpty() ? "#" + (i + 1) : header.get(i);
            names.add(names.contains(plain) ? plain + " #" + (i + 1) : plain);
        }
        return names;
    }

    RegisterImport map(
            UUID id, Expected expected, Map<String, String> columns, Map<String, String> constants, Act act) {
        return changed(id, expected, act, it -> it.map(columns, constants, act));
    }

    RegisterImport check(UUID id, Expected expected, Act act) {
        return changed(id, expected, act, it -> {
            it.check(act);
            rows.forgetRows(id);
        });
    }

    RegisterImport enrol(UUID id, Expected expected, boolean withoutRefused, Act act) {
        return changed(id, expected, act, it -> {
            var resumed = it.stage() == RegisterImport.Stage.PAUSED;
            it.enrol(withoutRefused, act);
            if (!resumed) {
                rows.forgetRows(id);
            }
        });
    }

    RegisterImport pause(UUID id, Expected expected, Act act) {
        return changed(id, expected, act, it -> it.pause(act));
    }

    RegisterImport discard(UUID id, Expected expected, Act act) {
        return changed(id, expected, act, it -> {
            it.discard(act);
            rows.forgetFile(id);
        });
    }

    private RegisterImport changed(UUID id, Expected expected, Act act, Consumer<RegisterImport> change) {
        imports.get(id, act.by());
        var it = imports.held(id);
        expected.check(it);
        change.accept(it);
        imports.flush();
        return it;
    }

    RegisterImport read(UUID id, Actor actor) {
        return imports.get(id, actor);
    }

    Page<RegisterImport> page(Actor actor, Integer limit, String after) {
        return imports.page(actor, Limit.of(limit), Cursor.decode(after, 2));
    }

    /** @param after last row seen before, or 0 */
    List<ImportRows.Told> told(UUID id, Actor actor, Enlistment.Kind outcome, int after, int most) {
        return rows.told(imports.get(id, actor).id(), outcome, after, most);
    }
}
