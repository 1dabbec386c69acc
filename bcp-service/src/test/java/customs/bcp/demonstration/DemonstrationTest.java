package customs.bcp.demonstration;

import customs.bcp.Call;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class DemonstrationTest {
    @Inject
    Demonstration demonstration;

    @BeforeEach
    void twice() {
        demonstration.load();
        demonstration.load();
    }

    @Test
    void theEstateOfXaIsTheWorkedModel() {
        Call.as("crisis-manager", "XA")
                .get("/api/v1/estate/analysis?toward=CLR")
                .then()
                .statusCode(200)
                .body(
                        "criticalPath", contains("PWR", "DC", "DB", "CMS", "SW", "MAN", "CLR"),
                        "nodes.find { it.code == 'CLR' }.erSeconds", equalTo(25_200),
                        "nodes.find { it.code == 'PAX' }.gapSeconds", equalTo(2_700),
                        "nodes", hasSize(13),
                        "findings[0].text",
                                containsString("Clearance promises 4 h; through Power → Data centre → Database"));
    }

    @Test
    void xaHasAPlanInForceWithItsHistoryAndADraft() {
        Call.as("auditor", "XA")
                .get("/api/v1/plans")
                .then()
                .body(
                        "items.code",
                        hasItems("CYBER", "OUTAGE"),
                        "items.find { it.code == 'OUTAGE' }.effective",
                        equalTo(1),
                        "items.find { it.code == 'CYBER' }.versions[0].stage",
                        equalTo("DRAFT"),
                        "items.find { it.code == 'OUTAGE' }.demonstration",
                        equalTo(true));
        String id = Call.as("auditor", "XA")
                .get("/api/v1/plan-versions?stage=EFFECTIVE")
                .then()
                .extract()
                .path("items[0].id");
        Call.as("auditor", "XA")
                .get("/api/v1/plan-versions/" + id)
                .then()
                .body(
                        "steps.act",
                        hasItem("returned"),
                        "approver.name",
                        equalTo("bcp-approver.xa"),
                        "authors.name",
                        contains("bcp-author.xa"));
    }

    @Test
    void xbHasTheCatalogueAndAPlanInReviewWithATreatedBreach() {
        Call.as("auditor", "XB")
                .get("/api/v1/estate")
                .then()
                .body("services", equalTo(13), "demonstration", equalTo(true), "name", containsString("Demonstration"));
        Call.as("auditor", "XB")
                .get("/api/v1/estate/analysis")
                .then()
                .body(
                        "findings.findAll { it.code == 'ZERO_MARGIN' }.subject",
                        hasItem("CLR"),
                        "findings.findAll { it.code == 'BREACH' }.subject",
                        containsInAnyOrder("PAX"));
        String id = Call.as("bcp-approver", "XB")
                .get("/api/v1/plan-versions?stage=IN_REVIEW")
                .then()
                .extract()
                .path("items[0].id");
        Call.as("bcp-approver", "XB")
                .get("/api/v1/plan-versions/" + id)
                .then()
                .body("findings.find { it.code == 'BREACH' }.treated", equalTo(true), "acts.act", hasItem("approve"));
    }
}
