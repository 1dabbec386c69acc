package customs.launcher;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The whole product: started in order, with as much at the same time as the order allows, and stopped in reverse. */
class Product {
    private final Folders folders;
    private final Ports ports;
    private final boolean demonstration;
    private final Progress progress;
    private final Secrets secrets;
    private final Children children;
    private final Postgres postgres;
    private final Databases databases;
    private final Keycloak keycloak;

    Product(Folders folders, Ports ports, boolean demonstration, Progress progress) {
        this.folders = folders;
        this.ports = ports;
        this.demonstration = demonstration;
        this.progress = progress;
        this.secrets = new Secrets(folders.secrets(), new SecureRandom());
        this.children = new Children(folders.processes());
        this.postgres = new Postgres(folders, secrets, ports.postgres());
        this.databases = new Databases(postgres, secrets);
        this.keycloak = new Keycloak(folders, secrets, ports);
    }

    /** Starts everything, or stops what was started and says what is in the way. */
    void start() {
        // The common pool has one thread on two cores, and these threads mostly wait.
        try (var threads = Executors.newCachedThreadPool()) {
            start(threads);
        }
    }

    private void start(ExecutorService threads) {
        try {
            var program = CompletableFuture.supplyAsync(() -> keycloak.program(progress), threads);
            startPostgres();
            program.join();
            var waits = new ArrayList<CompletableFuture<Void>>();
            waits.add(CompletableFuture.runAsync(this::startKeycloak, threads));
            for (var service : Service.values()) {
                waits.add(CompletableFuture.runAsync(() -> start(service), threads));
            }
            waits.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            stop();
            throw failed.getCause() instanceof Obstacle obstacle ? obstacle : failed;
        } catch (RuntimeException failed) {
            stop();
            throw failed;
        }
    }

    void startPostgres() {
        postgres.create();
        var child = postgres.start(children);
        postgres.awaitReady(child);
        databases.create();
        progress.step("PostgreSQL is ready on port " + ports.postgres());
    }

    void startKeycloak() {
        var child = keycloak.start(
                children, keycloak.program(progress), postgres.url("keycloak"), databases.password("keycloak_owner"));
        keycloak.awaitReady(child);
        progress.step("Keycloak is ready on port " + ports.keycloak());
    }

    void start(Service service) {
        var child = children.start(
                service.folder, command(service), environment(service), folders.log(service.folder), Signal.TERM);
        var health = "http://127.0.0.1:%d/q/health/ready".formatted(ports.management(service));
        Ready.await(child, Duration.ofSeconds(240), () -> Ready.ok(health));
        progress.step("%s is ready on port %d".formatted(service.folder, ports.http(service)));
    }

    /** The names of all processes. */
    List<String> parts() {
        var parts = new ArrayList<>(List.of(Postgres.NAME, Keycloak.NAME));
        for (var service : Service.values()) {
            parts.add(service.folder);
        }
        return parts;
    }

    /** Starts one process again and waits until it is ready. */
    void restart(String part) {
        switch (part) {
            case Postgres.NAME -> startPostgres();
            case Keycloak.NAME -> startKeycloak();
            default -> {
                for (var service : Service.values()) {
                    if (service.folder.equals(part)) {
                        start(service);
                    }
                }
            }
        }
    }

    void stop() {
        children.stopAll(progress);
    }

    Children children() {
        return children;
    }

    Postgres postgres() {
        return postgres;
    }

    Ports ports() {
        return ports;
    }

    Folders folders() {
        return folders;
    }

    private List<String> command(Service service) {
        var command = new ArrayList<>(List.of(
                Java.command(),
                service.heap,
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xss512k",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dstdout.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                service.jar(folders).toString()));
        command.addAll(1, Java.options());
        return command;
    }

    Map<String, String> environment(Service service) {
        var environment = new TreeMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", "" + ports.http(service));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", "" + ports.management(service));
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.realm());
        environment.put("CUSTOMS_DEMONSTRATION", "" + demonstration);
        environment.put("CUSTOMS_DEMONSTRATION_PERMITTED", "true"); // the realm has demonstration accounts, on loopback
        environment.put("CUSTOMS_AEO_URL", ports.url(Service.AEO));
        environment.put("CUSTOMS_BCP_URL", ports.url(Service.BCP));
        environment.put("CUSTOMS_MONITORING_URL", ports.url(Service.MONITORING));
        environment.put("CUSTOMS_PORTAL_URL", ports.url(Service.PORTAL));
        if (service.database != null) {
            var owner = Databases.owner(service.database);
            var runtime = Databases.runtime(service.database);
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url(service.database));
            environment.put("QUARKUS_DATASOURCE_USERNAME", runtime);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", databases.password(runtime));
            environment.put("QUARKUS_FLYWAY_USERNAME", owner);
            environment.put("QUARKUS_FLYWAY_PASSWORD", databases.password(owner));
        }
        switch (service) {
            case AEO -> {}
            case BCP, MONITORING -> {
                var client = service.folder.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
                environment.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", ports.realm());
                environment.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", service.folder);
                environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.get("CLIENT_" + client));
            }
            case PORTAL -> {
                environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.get("CLIENT_PORTAL"));
                environment.put(
                        "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.get("PORTAL_TOKEN_ENCRYPTION"));
            }
        }
        return environment;
    }
}
