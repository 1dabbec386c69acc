package customs.platform.test;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.swagger.v3.parser.OpenAPIV3Parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The committed {@code openapi.yaml} of a service, held against what the service does and what the build writes. */
public final class Contract {
    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Path WRITTEN = Path.of("target/openapi/openapi.yaml");

    private Contract() {}

    /** Fails a test whose request or response differs from the contract. */
    public static OpenApiValidationFilter filter() {
        return Filters.BOTH;
    }

    /** For requests that are wrong on purpose: only the response must be as the contract says. */
    public static OpenApiValidationFilter responsesOnly() {
        return Filters.RESPONSES;
    }

    /** The build's contract equals the committed one; {@code -Dcontract.update=true} commits the new one instead. */
    public static void checkDrift() {
        checkDrift(WRITTEN, COMMITTED, Boolean.getBoolean("contract.update"));
    }

    static void checkDrift(Path written, Path committed, boolean update) {
        assertTrue(Files.exists(written), "The build wrote no contract at " + written);
        try {
            var now = Files.readString(written);
            if (update) {
                Files.writeString(committed, now);
            }
            assertTrue(Files.exists(committed), "No committed contract at " + committed);
            assertEquals(
                    Files.readString(committed),
                    now,
                    "openapi.yaml differs from the code; review and commit it with -Dcontract.update=true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each operation of the committed contract has an id, a summary and its roles. */
    public static void checkComplete() {
        checkComplete(COMMITTED);
    }

    static void checkComplete(Path contract) {
        var parsed = new OpenAPIV3Parser().read(contract.toAbsolutePath().toString());
        var wrong = new ArrayList<String>();
        parsed.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            var place = method + " " + path;
            if (operation.getOperationId() == null) {
                wrong.add(place + " has no operationId");
            }
            if (operation.getSummary() == null || operation.getSummary().isBlank()) {
                wrong.add(place + " has no summary");
            }
            if (operation.getExtensions() == null || !operation.getExtensions().containsKey("x-roles")) {
                wrong.add(place + " says no roles");
            }
        }));
        assertTrue(!parsed.getPaths().isEmpty(), "The contract has no operations");
        assertEquals(List.of(), wrong);
    }

    private static OpenApiValidationFilter filter(boolean requests) {
        var levels = LevelResolver.create()
                .withLevel("validation.request.security", ValidationReport.Level.IGNORE)
                // the validator cannot know which headers a client adds for tracing and caching
                .withLevel("validation.request.parameter.header.missing", ValidationReport.Level.IGNORE);
        if (!requests) {
            levels.withLevel("validation.request", ValidationReport.Level.IGNORE);
        }
        return new OpenApiValidationFilter(OpenApiInteractionValidator.createForSpecificationUrl(
                        COMMITTED.toAbsolutePath().toUri().toString())
                .withLevelResolver(levels.build())
                .build());
    }

    /** Parsed once per test JVM. */
    private static final class Filters {
        static final OpenApiValidationFilter BOTH = filter(true);
        static final OpenApiValidationFilter RESPONSES = filter(false);
    }
}
