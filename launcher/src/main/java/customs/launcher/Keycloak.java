package customs.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * Keycloak with the realm "customs". The program is unpacked and built once per user; each data folder has a home of
 * its own, which links to the program and holds the realm to import and our login theme.
 */
class Keycloak {
    static final String NAME = "Keycloak";
    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--features-disabled=kerberos,ciba,device-flow,par,organization,workflows,impersonation");

    private final Folders folders;
    private final Secrets secrets;
    private final Ports ports;

    Keycloak(Folders folders, Secrets secrets, Ports ports) {
        this.folders = folders;
        this.secrets = secrets;
        this.ports = ports;
    }

    /** Unpacks and builds the program if this user has not yet got it. About 20 seconds, once. */
    Path program(Progress progress) {
        var zip = archive();
        var name = zip.getFileName().toString().replaceAll(".*-(\\d[\\d.]*)\\.zip", "keycloak-$1-") + fingerprint();
        return Programs.folder(Folders.programs(), name, folder -> {
            progress.step("Keycloak is unpacked and built, once");
            Archive.zip(zip, folder);
            var log = folders.log("keycloak-build");
            var command = new ArrayList<>(java(folder, "-Xmx512m"));
            command.addAll(BUILD);
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                if (process.waitFor() != 0) {
                    throw new Obstacle("Keycloak could not be built: read %s.".formatted(log));
                }
            } catch (InterruptedException interrupted) {
                process.destroy();
                Thread.currentThread().interrupt();
                throw new Obstacle("The product is being stopped.", interrupted);
            }
        });
    }

    /** The distribution in the local Maven repository, which the build has written down. */
    private Path archive() {
        var note = folders.project().resolve("launcher/target/keycloak.path");
        try {
            var zip = Path.of(Files.readString(note).strip());
            if (Files.exists(zip)) {
                return zip;
            }
        } catch (IOException notBuilt) {
            // said below
        }
        throw new Obstacle(
                "The Keycloak distribution is not in the local Maven repository: delete launcher/target and run again.");
    }

    private static String fingerprint() {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(String.join(" ", BUILD).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The home of this data folder: links to the program, the realm and the theme as this version has them. */
    private Path home(Path program) {
        var home = folders.keycloak();
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (var part : List.of("bin", "conf", "lib", "providers")) {
                var link = home.resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, program.resolve(part));
            }
            copy("customs-realm.json", home.resolve("data/import/customs-realm.json"));
            Files.writeString(home.resolve("data/import/customs-users-0.json"), new Accounts().users());
            for (var file : List.of(
                    "theme.properties",
                    "resources/css/customs.css",
                    "messages/messages_en.properties",
                    "messages/messages_fr.properties")) {
                copy("theme/" + file, home.resolve("themes/customs/login").resolve(file));
            }
            return home;
        } catch (IOException failed) {
            throw new Obstacle(
                    "The folder %s cannot be written (%s): check its owner and free space."
                            .formatted(home, failed.getMessage()),
                    failed);
        }
    }

    private static void copy(String resource, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var stream = Keycloak.class.getResourceAsStream("/keycloak/" + resource)) {
            Files.write(target, stream.readAllBytes());
        }
    }

    Child start(Children children, Path program, String databaseUrl, String databasePassword) {
        var home = home(program);
        var command = new ArrayList<>(java(home, "-Xmx320m"));
        command.addAll(List.of("start", "--optimized", "--import-realm"));
        var environment = new TreeMap<String, String>();
        environment.put("KC_DB_URL", databaseUrl);
        environment.put("KC_DB_USERNAME", Databases.owner("keycloak"));
        environment.put("KC_DB_PASSWORD", databasePassword);
        environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
        environment.put("KC_DB_POOL_MAX_SIZE", "16");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", "" + ports.keycloak());
        environment.put("KC_HOSTNAME", "http://localhost:" + ports.keycloak());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("KEYCLOAK_ADMIN"));
        for (var client :
                List.of("PORTAL", "CLEARANCE_XA", "CLEARANCE_XB", "PARTNER_XA", "BCP_SERVICE", "MONITORING_SERVICE")) {
            environment.put("CUSTOMS_SECRET_" + client, secrets.get("CLIENT_" + client));
        }
        return children.start(NAME, command, environment, folders.log("keycloak"), Signal.TERM);
    }

    void awaitReady(Child child) {
        Ready.await(
                child, Duration.ofSeconds(300), () -> Ready.ok(ports.realm() + "/.well-known/openid-configuration"));
    }

    /** What kc.sh would run, with a heap of our choosing and the garbage collector that needs least memory. */
    private static List<String> java(Path home, String heap) {
        var command = new ArrayList<>(List.of(
                Java.command(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xss512k",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dstdout.encoding=UTF-8",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(1, Java.options());
        return command;
    }
}
