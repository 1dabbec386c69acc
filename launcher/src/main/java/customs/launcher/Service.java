package customs.launcher;

import java.nio.file.Path;

/** The four Quarkus applications, each with its ports and the heap it gets. */
enum Service {
    AEO("aeo-service", 8081, 9081, "aeo", "-Xmx192m"),
    BCP("bcp-service", 8082, 9082, "bcp", "-Xmx192m"),
    MONITORING("monitoring-service", 8083, 9083, "monitoring", "-Xmx192m"),
    PORTAL("portal", 8080, 9080, null, "-Xmx128m");

    final String folder;
    final int http;
    final int management;
    /** Its database, or null for the portal, which owns nothing. */
    final String database;

    final String heap;

    Service(String folder, int http, int management, String database, String heap) {
        this.folder = folder;
        this.http = http;
        this.management = management;
        this.database = database;
        this.heap = heap;
    }

    Path jar(Folders folders) {
        return folders.project().resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
