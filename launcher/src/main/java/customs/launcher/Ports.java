package customs.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of a running product, all on loopback, all moved together by one offset. */
record Ports(int offset) {
    static final int HIGHEST_OFFSET = 11_000;

    Ports {
        if (offset < 0 || offset > HIGHEST_OFFSET) {
            throw new Obstacle("The port offset is between 0 and %d: choose another.".formatted(HIGHEST_OFFSET));
        }
    }

    int postgres() {
        return 54320 + offset;
    }

    int keycloak() {
        return 8180 + offset;
    }

    int http(Service service) {
        return service.http + offset;
    }

    int management(Service service) {
        return service.management + offset;
    }

    String url(Service service) {
        return "http://localhost:" + http(service);
    }

    String realm() {
        return "http://localhost:" + keycloak() + "/realms/customs";
    }

    /** Every port with what it is for. */
    Map<Integer, String> all() {
        var all = new LinkedHashMap<Integer, String>();
        for (var service : Service.values()) {
            all.put(http(service), service.folder);
            all.put(management(service), service.folder + " management");
        }
        all.put(keycloak(), "Keycloak");
        all.put(postgres(), "PostgreSQL");
        return all;
    }
}
