package customs.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The demonstration accounts of the realm, from one table, as the file that Keycloak imports beside the realm itself. */
class Accounts {
    static final String PASSWORD = "demonstration";

    /** One account; a claim that it does not carry is empty. */
    record Account(String username, String name, String role, Map<String, String> claims) {
        /** The user id, which is the {@code sub} of its tokens. */
        UUID id() {
            return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
        }

        boolean machine() {
            return username.startsWith("service-account-");
        }
    }

    private final List<Account> accounts;

    Accounts() {
        this.accounts = read();
    }

    List<Account> people() {
        return accounts.stream().filter(account -> !account.machine()).toList();
    }

    List<Account> all() {
        return accounts;
    }

    private static List<Account> read() {
        try (var stream = Accounts.class.getResourceAsStream("/keycloak/accounts.csv")) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            var columns = lines.getFirst().split(",");
            var accounts = new ArrayList<Account>();
            for (var line : lines.subList(1, lines.size())) {
                var fields = line.split(",", -1);
                if (fields.length != columns.length) {
                    throw new IllegalStateException("accounts.csv: " + line);
                }
                var claims = new LinkedHashMap<String, String>();
                for (int column = 3; column < columns.length; column++) {
                    if (!fields[column].isEmpty()) {
                        claims.put(columns[column], fields[column]);
                    }
                }
                accounts.add(new Account(fields[0], fields[1], fields[2], claims));
            }
            return List.copyOf(accounts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The users file of a realm import. All values come from the table, which holds nothing that JSON would escape. */
    String users() {
        var text = new StringBuilder("{\"realm\":\"customs\",\"users\":[");
        var separator = "";
        for (var account : accounts) {
            text.append(separator).append('\n').append(user(account));
            separator = ",";
        }
        return text.append("\n]}\n").toString();
    }

    private static String user(Account account) {
        var json = new StringBuilder("{\"id\":\"%s\",\"username\":\"%s\",\"enabled\":true,\"realmRoles\":[\"%s\"]"
                .formatted(account.id(), account.username(), account.role()));
        if (account.machine()) {
            json.append(",\"serviceAccountClientId\":\"%s\""
                    .formatted(account.username().substring("service-account-".length())));
        } else {
            var names = account.name().split(" ", 2);
            json.append(",\"firstName\":\"%s\",\"lastName\":\"%s\"".formatted(names[0], names[1]));
            json.append(",\"credentials\":[{\"type\":\"password\",\"temporary\":false,\"value\":\"%s\"}]"
                    .formatted(PASSWORD));
        }
        json.append(",\"attributes\":{");
        var separator = "";
        for (var claim : account.claims().entrySet()) {
            json.append("%s\"%s\":[\"%s\"]".formatted(separator, claim.getKey(), claim.getValue()));
            separator = ",";
        }
        return json.append("}}").toString();
    }
}
