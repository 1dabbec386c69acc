package customs.launcher;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Backup and restore on a real PostgreSQL, running and stopped. */
class BackupTest {
    @TempDir
    Path folder;

    private final Ports ports = FreePorts.choose();
    private Folders folders;
    private Product product;
    private Occupancy occupancy;

    @BeforeEach
    void start() {
        folders = new Folders(Manifests.PROJECT, folder.resolve("data"));
        folders.prepare(0);
        run();
        sql("CREATE TABLE kept (n int)");
        sql("INSERT INTO kept SELECT generate_series(1, 1000)");
    }

    @AfterEach
    void stop() {
        if (product != null) {
            product.stop();
            occupancy.close();
            product = null;
        }
    }

    private void run() {
        occupancy = Occupancy.take(folders);
        product = new Product(folders, ports, false, new Progress(System.out, System.nanoTime()));
        product.startPostgres();
    }

    private int sql(String sql) {
        try (var connection = product.postgres().connect("aeo");
                var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                rows.next();
                return rows.getInt(1);
            }
            return statement.getUpdateCount();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Path backup(String name) {
        var backup = new Backup();
        backup.file = folder.resolve(name);
        backup.write(folders);
        return backup.file;
    }

    private void restore(Path file) {
        var restore = new Restore();
        restore.file = file;
        restore.read(folders);
    }

    @Test
    void aBackupOfARunningProductRestoresAsOfThen() throws Exception {
        var file = backup("running.zip");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        sql("DELETE FROM kept");
        var secrets = Files.readString(folders.secrets());
        stop();
        Files.writeString(folders.secrets(), "POSTGRES_SUPERUSER=forgotten\n");
        restore(file);
        assertEquals(secrets, Files.readString(folders.secrets()));
        run();
        assertEquals(1000, sql("SELECT count(*) FROM kept"));
        assertEquals(0, sql("SELECT count(*) FROM pg_replication_slots"));
    }

    @Test
    void aBackupOfAStoppedProductRestoresIntoAnEmptyFolder() {
        stop();
        var file = backup("stopped.zip");
        folders = new Folders(Manifests.PROJECT, folder.resolve("elsewhere"));
        folders.prepare(0);
        restore(file);
        run();
        assertEquals(1000, sql("SELECT count(*) FROM kept"));
    }

    @Test
    void aDamagedBackupChangesNothing() throws Exception {
        var whole = Files.readAllBytes(backup("running.zip"));
        stop();
        for (var length : new int[] {0, 100, whole.length / 2, whole.length * 9 / 10}) {
            var cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length));
            var obstacle = assertThrows(Obstacle.class, () -> restore(cut));
            assertTrue(obstacle.getMessage().contains("nothing was changed"), obstacle.getMessage());
        }
        run();
        assertEquals(1000, sql("SELECT count(*) FROM kept"));
    }

    @Test
    void whatCannotBeDoneIsSaidAndChangesNothing() throws Exception {
        var there = Files.createFile(folder.resolve("there.zip"));
        assertRefused("exists already", () -> backup("there.zip"));
        assertEquals(0, Files.size(there));
        assertFalse(Files.exists(folder.resolve("there.zip.part")));
        assertRefused("cannot be read", () -> restore(folder.resolve("none.zip")));
        var file = backup("running.zip");
        assertRefused("already runs", () -> restore(file));
        assertEquals(1000, sql("SELECT count(*) FROM kept"));
        folders = new Folders(Manifests.PROJECT, folder.resolve("empty"));
        assertRefused("nothing to back up", () -> backup("x.zip"));
    }

    private static void assertRefused(String why, Executable attempt) {
        var sentence = assertThrows(Obstacle.class, attempt).getMessage();
        assertTrue(sentence.contains(why), sentence);
    }
}
