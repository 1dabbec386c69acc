package customs.platform.test;

import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Who may do what, as a table that is executed: {@code src/test/resources/role-matrix.csv}, one line per operation, one
 * column per role. Cells: {@code -} refused (401 for anonymous, 403 for others); {@code own} allowed on the own
 * administration's things, a foreign one's are 404 (or 403); {@code any} allowed whoever's it is. Every operation of the
 * committed contract must have a line.
 */
public final class RoleMatrix {
    private static final Set<Integer> REFUSED = Set.of(401, 403);
    private static final Set<Integer> NOT_YOURS = Set.of(403, 404);

    /** What a service must supply so that each operation can be called on something that exists. */
    public interface Things {
        /** Path and required query parameters of an operation on a thing that belongs to administration XA. */
        Map<String, String> parameters(String operation);

        /** A JSON body; {@code {}} is enough where a refusal comes before or the body is found wanting. */
        default String body(String operation) {
            return "{}";
        }

        /** The token of a role in an administration. */
        default Tokens token(String role, String administration) {
            return Tokens.of(role).administration(administration);
        }
    }

    private RoleMatrix() {}

    /** Executes every cell and fails with the list of those that are wrong. */
    public static void check(Things things) {
        check(Path.of("src/test/resources/role-matrix.csv"), Path.of("openapi.yaml"), things);
    }

    public static void check(Path table, Path contract, Things things) {
        var operations = operations(contract);
        var wrong = new ArrayList<String>();
        var seen = new TreeSet<String>();
        var lines = read(table);
        var roles = cells(lines.getFirst());
        for (var line : lines.subList(1, lines.size())) {
            var cells = cells(line);
            var id = cells.getFirst();
            seen.add(id);
            var operation = operations.get(id);
            if (operation == null) {
                wrong.add(id + ": no such operation in the contract");
                continue;
            }
            for (int i = 1; i < roles.size(); i++) {
                var cell = i < cells.size() ? cells.get(i) : "";
                cell(operation, roles.get(i), cell, things, wrong);
            }
        }
        operations.keySet().stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> wrong.add(id + ": has no line in the table"));
        assertEquals(List.of(), wrong, "cells that do not hold");
    }

    private static void cell(Called operation, String role, String cell, Things things, List<String> wrong) {
        var own = call(operation, role, "XA", things);
        switch (cell) {
            case "-" -> {
                var expected = "anonymous".equals(role) ? 401 : 403;
                if (own != expected) {
                    wrong.add("%s as %s: %d instead of %d".formatted(operation.id, role, own, expected));
                }
            }
            case "own", "any" -> {
                if (REFUSED.contains(own) || own == 404 || own == 405 || own >= 500) {
                    wrong.add("%s as %s: %d, but it is allowed".formatted(operation.id, role, own));
                }
                if ("own".equals(cell) && operation.path.contains("{")) {
                    var other = call(operation, role, "XB", things);
                    if (!NOT_YOURS.contains(other)) {
                        wrong.add("%s as %s of XB on a thing of XA: %d".formatted(operation.id, role, other));
                    }
                }
            }
            default -> wrong.add("%s as %s: the cell says '%s'".formatted(operation.id, role, cell));
        }
    }

    private static int call(Called operation, String role, String administration, Things things) {
        var request = given();
        if (!"anonymous".equals(role)) {
            request.auth().oauth2(things.token(role, administration).sign());
        }
        var parameters = new HashMap<>(things.parameters(operation.id));
        var path = operation.path;
        for (var entry : Map.copyOf(parameters).entrySet()) {
            if (path.contains("{" + entry.getKey() + "}")) {
                path = path.replace("{" + entry.getKey() + "}", entry.getValue());
                parameters.remove(entry.getKey());
            }
        }
        if (path.contains("{")) {
            throw new IllegalArgumentException(operation.id + ": no value for a parameter in " + path);
        }
        request.queryParams(parameters);
        switch (operation.bodyType) {
            case null -> {
                // no body
            }
            case "multipart/form-data" -> request.multiPart("file", "empty.txt", new byte[0], "text/plain");
            case String type
            when type.contains("json") -> request.contentType(type).body(things.body(operation.id));
            default -> request.contentType(operation.bodyType).body(new byte[0]);
        }
        return request.request(operation.method, path).statusCode();
    }

    private record Called(String id, String method, String path, String bodyType) {}

    private static Map<String, Called> operations(Path contract) {
        var parsed = new OpenAPIV3Parser().read(contract.toAbsolutePath().toString());
        var operations = new HashMap<String, Called>();
        parsed.getPaths().forEach((path, item) -> {
            for (var entry : item.readOperationsMap().entrySet()) {
                PathItem.HttpMethod method = entry.getKey();
                var operation = entry.getValue();
                var body = operation.getRequestBody() == null
                        ? null
                        : operation
                                .getRequestBody()
                                .getContent()
                                .keySet()
                                .iterator()
                                .next();
                operations.put(
                        operation.getOperationId(), new Called(operation.getOperationId(), method.name(), path, body));
            }
        });
        return operations;
    }

    private static List<String> read(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
