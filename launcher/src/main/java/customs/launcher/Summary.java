package customs.launcher;

import java.util.LinkedHashMap;

/** The short table that a start ends on. */
class Summary {
    private Summary() {}

    static String of(Folders folders, Ports ports, boolean demonstration) {
        var text = new StringBuilder();
        text.append('\n');
        line(text, "Portal", ports.url(Service.PORTAL));
        line(text, "aeo-service", ports.url(Service.AEO) + "/api/v1");
        line(text, "bcp-service", ports.url(Service.BCP) + "/api/v1");
        line(text, "monitoring-service", ports.url(Service.MONITORING) + "/api/v1");
        line(
                text,
                "Keycloak",
                "http://localhost:%d (administrator: admin, password: KEYCLOAK_ADMIN in the secrets)"
                        .formatted(ports.keycloak()));
        line(text, "Data, logs", "%s, %s".formatted(folders.data(), folders.logs()));
        line(text, "Secrets", folders.secrets().toString());
        text.append("\nDemonstration accounts, password \"%s\"%s:\n"
                .formatted(Accounts.PASSWORD, demonstration ? "" : " (no demonstration records)"));
        accounts().forEach((role, names) -> line(text, role, names));
        text.append("""

                A token, and a call with it:
                  TOKEN=$(curl -s -d grant_type=password -d client_id=customs-cli -d username=trader.alfa -d password=%s \\
                    %s/protocol/openid-connect/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" %s/api/v1/situation

                Ctrl-C stops everything.
                """.formatted(Accounts.PASSWORD, ports.realm(), ports.url(Service.AEO)));
        return text.toString();
    }

    private static LinkedHashMap<String, String> accounts() {
        var byRole = new LinkedHashMap<String, String>();
        for (var account : new Accounts().people()) {
            byRole.merge(account.role(), account.username(), (names, name) -> names + " " + name);
        }
        return byRole;
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-21s %s%n".formatted(name, value));
    }
}
