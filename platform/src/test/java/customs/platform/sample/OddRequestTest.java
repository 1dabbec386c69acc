package customs.platform.sample;

import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Requests that never reach a resource, or reach it with values that cannot be read. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class OddRequestTest {
    @Test
    void aQueryParameterThatCannotBeReadIsNamed() {
        for (var query : new String[] {"limit=abc", "limit=1.5", "limit=99999999999"}) {
            given().auth()
                    .oauth2(Tokens.of("auditor").sign())
                    .get("/api/v1/changes?" + query)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/wrong-type"))
                    .body("errors[0].pointer", equalTo("limit"));
        }
        given().auth()
                .oauth2(Tokens.of("auditor").sign())
                .get("/api/v1/history?aggregate=not-an-id")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("aggregate"));
    }

    @Test
    void anIdentifierInThePathThatCannotBeReadIsNotFound() {
        given().auth()
                .oauth2(Tokens.of("author").sign())
                .contentType("application/json")
                .post("/api/v1/notes/not-an-id/seal?limit=3")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aBodyOverTheLimitIsRefusedWithAProblemBeforeItIsRead() throws IOException {
        var answer = send("Content-Length: 99999999999", "");
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("/problems/too-large"), answer);
        assertTrue(answer.contains("30 MB"), answer);
    }

    @Test
    void aBodyWithoutALengthThatGrowsOverTheLimitEndsTheConnectionAndNotTheService() throws IOException {
        var piece = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
        try {
            var answer = send("Transfer-Encoding: chunked", piece.repeat(32));
            assertFalse(answer.startsWith("HTTP/1.1 2"), answer);
            assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
        } catch (IOException cut) {
            assertTrue(cut.getMessage().matches("(?i).*(reset|broken pipe|closed).*"), cut.getMessage());
        }
        given().get("/problems/too-large").then().statusCode(200);
    }

    private static String send(String header, String body) throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            var head = "POST /api/v1/notes HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                    + "Content-Type: application/json\r\n%s\r\n\r\n";
            out.write(head.formatted(Tokens.of("author").sign(), header).getBytes(StandardCharsets.US_ASCII));
            out.write(body.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
