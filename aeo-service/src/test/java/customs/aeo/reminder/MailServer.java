package customs.aeo.reminder;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Random;

/** Where the tests' mail server listens while a test has one. */
public class MailServer implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "customs.aeo.mail",
                "true",
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                Integer.toString(freePort()));
    }

    /**
     * A port below those that systems hand out by themselves: while no mail server listens, no other test's server gets it,
     * and no connection to it can by chance start from it and so reach itself, which then waits for a greeting.
     */
    private static int freePort() {
        for (int port : new Random().ints(20_000, 30_000).limit(100).toArray()) {
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // taken; another one
            }
        }
        throw new IllegalStateException("No port is free between 20000 and 30000");
    }

    @Override
    public void stop() {
        // the server itself belongs to the test that started it
    }
}
