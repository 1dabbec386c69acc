package customs.portal.layout;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A form over the limit of HTTP leads to a page that says so, however far over it is. */
@QuarkusTest
class TooLargeTest {
    private static final int MIB = 1 << 20;

    @Test
    void aLittleOverIsReadAndAnswered() throws IOException {
        answered(65L * MIB, 65);
    }

    @Test
    void farOverIsAnsweredAtOnce() throws IOException {
        answered(1L << 40, 0);
    }

    @Test
    void thePageSaysWhatToDoInBothLanguages() {
        given().get("/too-large").then().statusCode(413).body(containsString("Choose a smaller file"));
        given().header("Accept-Language", "fr")
                .get("/too-large")
                .then()
                .statusCode(413)
                .body(containsString("Choisissez un fichier plus petit"));
    }

    private static void answered(long stated, int sent) throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            var head = "POST /bcp/estate/import HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n";
            out.write(head.formatted(stated).getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < sent; i++) {
                out.write(new byte[MIB]);
            }
            out.flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 303 "), answer);
            assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("location: /too-large"), answer);
        }
    }
}
