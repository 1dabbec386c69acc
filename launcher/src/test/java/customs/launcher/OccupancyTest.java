package customs.launcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OccupancyTest {
    @TempDir
    Path folder;

    @Test
    void aTakenPortIsNamedWithItsPurposeAndHolder() throws IOException {
        var ports = FreePorts.choose();
        Occupancy.requireFree(ports);
        var port = ports.http(Service.PORTAL);
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var obstacle = assertThrows(Obstacle.class, () -> Occupancy.requireFree(ports));
            assertTrue(obstacle.getMessage().startsWith("Port " + port + ", needed for portal, is taken"));
            assertTrue(obstacle.getMessage()
                    .contains("process " + ProcessHandle.current().pid() + " (java)"));
            assertTrue(obstacle.getMessage().contains("--port-offset"));
        }
    }

    @Test
    void aDataFolderIsTakenOnce() {
        var folders = new Folders(folder, folder.resolve("data"));
        folders.prepare(0);
        try (var _ = Occupancy.take(folders)) {
            var obstacle = assertThrows(Obstacle.class, () -> Occupancy.take(folders));
            assertTrue(obstacle.getMessage().contains("already runs"));
        }
        Occupancy.take(folders).close();
    }

    @Test
    void anUnusableDataFolderIsSaid() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var obstacle = assertThrows(Obstacle.class, () -> new Folders(folder, file.resolve("data")).prepare(0));
        assertTrue(obstacle.getMessage().contains("cannot be used")
                && obstacle.getMessage().contains("--data"));
    }

    @Test
    void aFullDataFolderIsSaid() {
        var obstacle =
                assertThrows(Obstacle.class, () -> new Folders(folder, folder.resolve("data")).prepare(Long.MAX_VALUE));
        assertTrue(obstacle.getMessage().matches("Only \\d+ MB are free for .*: free some space.*"));
    }

    @Test
    void aDiskThatFillsDuringTheStartIsSaid() {
        var folders = new Folders(folder, folder);
        var obstacle = new Obstacle("Keycloak ended.");
        assertSame(obstacle, folders.explained(obstacle, 0));
        assertTrue(folders.explained(obstacle, Long.MAX_VALUE)
                .getMessage()
                .matches("The disk is full, only \\d+ MB .* free some space.* \\(Keycloak ended\\.\\)"));
    }

    @Test
    void anOffsetBeyondThePortsIsSaid() {
        assertThrows(Obstacle.class, () -> new Ports(60_000));
        assertEquals(8080, new Ports(0).http(Service.PORTAL));
    }
}
