package customs.launcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void aSecretIsMadeOnceAndKept() {
        var file = folder.resolve("secrets");
        var made = new Secrets(file, new SecureRandom()).get("ONE");
        assertTrue(made.length() >= 43, "256 bits");
        assertEquals(made, new Secrets(file, new SecureRandom()).get("ONE"));
        assertNotEquals(made, new Secrets(file, new SecureRandom()).get("TWO"));
        assertEquals(made, new Secrets(file, new SecureRandom()).get("ONE"));
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws Exception {
        var file = folder.resolve("secrets");
        new Secrets(file, new SecureRandom()).get("ONE");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
