package customs.bcp.figures;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class FigureTest {
    private static String figures(String administration) {
        return "/api/v1/figures?administration=%s&period=2026".formatted(administration);
    }

    @Test
    void whatIsNotRecordedIsNotZero() {
        Estates.add("services", "FA", Estates.service("LOW", "").replace("\"tier\":1", "\"tier\":3"))
                .statusCode(201);
        Call.as(Tokens.of("sister-service").administration(null))
                .get(figures("FA"))
                .then()
                .statusCode(200)
                .body(
                        "items.indicator",
                                contains(
                                        "I1_02", "I1_03", "I1_04", "I1_05", "I1_06", "I1_07", "I1_08", "I1_10",
                                        "I4_08"),
                        "items.drop(3).status.unique()", contains("L"),
                        "items.drop(3).value.unique()", contains(nullValue()),
                        "items.drop(3).reason.unique()", contains("This is not recorded here yet."),
                        "items[0].value", equalTo(0),
                        "items[0].status", equalTo("A"),
                        "items[1].value", nullValue(),
                        "items[1].status", equalTo("L"),
                        "items[2].status", equalTo("L"));
    }

    @Test
    void anAdministrationReadsItsOwnAndNoOther() {
        Call.as("report-contributor", "FB")
                .get(figures("FB"))
                .then()
                .statusCode(200)
                .body("items", empty());
        Call.refused(Call.as("report-contributor", "FB").get(figures("FA")).then(), 404, "not-found");
        Call.refused(Call.wrong("trader", "FB").get(figures("FB")).then(), 403, "forbidden");
    }

    @Test
    void aPeriodIsAYearThatHasBegun() {
        Call.refused(
                Call.wrong("report-contributor", "FB")
                        .get("/api/v1/figures?administration=FB&period=last")
                        .then(),
                422,
                "invalid");
        Estates.add("services", "FC", Estates.service("S", "")).statusCode(201);
        Call.refused(
                Call.wrong("report-contributor", "FC")
                        .get("/api/v1/figures?administration=FC&period=2099")
                        .then(),
                422,
                "invalid");
    }
}
