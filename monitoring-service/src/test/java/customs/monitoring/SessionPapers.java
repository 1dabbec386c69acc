package customs.monitoring;

import io.restassured.response.Response;

import java.nio.charset.StandardCharsets;

import static customs.monitoring.Walk.secretary;
import static customs.monitoring.Walk.wrongly;

/** Puts documents on the agenda of a session. */
public final class SessionPapers {
    public static final byte[] PDF = "%PDF-1.7 demonstration".getBytes(StandardCharsets.US_ASCII);

    private SessionPapers() {}

    public static String add(Walk.Sitting sitting, String symbol, String visibility) {
        return send(sitting, symbol, visibility, PDF)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response send(Walk.Sitting sitting, String symbol, String visibility, byte[] file) {
        return wrongly(secretary(sitting.body()))
                .contentType("application/octet-stream")
                .queryParam("item", sitting.item())
                .queryParam("symbol", symbol)
                .queryParam("language", "E")
                .queryParam("version", "1a")
                .queryParam("title", "Demonstration: report on implementation")
                .queryParam("visibility", visibility)
                .body(file)
                .post("/api/v1/sessions/{id}/documents", sitting.id());
    }
}
