package customs.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One database per service and one for Keycloak, each with two logins: the owner, which migrates, and the runtime
 * role, which may read and write rows and change no table.
 */
class Databases {
    static final List<String> NAMES = List.of("aeo", "bcp", "monitoring", "keycloak");

    private final Postgres postgres;
    private final Secrets secrets;

    Databases(Postgres postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    static String owner(String database) {
        return database + "_owner";
    }

    static String runtime(String database) {
        return database + "_runtime";
    }

    /** Creates what is missing; what is there stays as it is, except for the passwords, which follow the secrets. */
    void create() {
        try (var server = postgres.connect(Postgres.SUPERUSER)) {
            for (var name : NAMES) {
                role(server, owner(name));
                role(server, runtime(name));
                if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                    execute(server, "CREATE DATABASE %s OWNER %s".formatted(name, owner(name)));
                }
                execute(server, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
                execute(server, "GRANT CONNECT ON DATABASE %s TO %s".formatted(name, runtime(name)));
            }
        } catch (SQLException failed) {
            throw new Obstacle("The databases could not be created: %s.".formatted(failed.getMessage()), failed);
        }
    }

    private void role(Connection server, String role) throws SQLException {
        var known = exists(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", role);
        execute(server, "%s ROLE %s LOGIN PASSWORD '%s'".formatted(known ? "ALTER" : "CREATE", role, password(role)));
    }

    String password(String role) {
        return secrets.get("POSTGRES_" + role.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean exists(Connection server, String query, String name) throws SQLException {
        try (var statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection server, String sql) throws SQLException {
        try (var statement = server.createStatement()) {
            statement.execute(sql);
        }
    }
}
