package customs.launcher;

import org.junit.jupiter.api.Test;

import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An administration asks its estate where it is thin, how failures spread, and when it is back: each answer in words, picture and table. */
@EndToEnd
class ContinuityAnalysisTest {
    private static final List<String> ANALYSES = List.of(
            "single-points", "cascade", "backlog", "distribution", "stress", "sequence", "data-loss", "readiness");

    @Test
    void eachAnalysisAnswersInWordsPictureAndTable(Browsing browsing) {
        var page = browsing.page();
        Login.as(page, "crisis-manager.xa");
        page.navigate("/bcp/analyses");
        Look.at(page, "bcp-analyses");
        for (var analysis : ANALYSES) {
            page.navigate("/bcp/analyses/" + analysis);
            assertThat(page.locator("#answer")).isVisible();
            assertTrue(page.locator("table tbody tr").count() > 0, analysis);
            Look.at(page, "bcp-analysis-" + analysis);
        }
        page.navigate("/bcp/analyses/single-points?pairs_of=CLR");
        assertThat(page.locator("#answer")).containsText("Clearance has no alternative anywhere");
        page.navigate("/bcp/analyses/backlog?arrivals=120&by_hand=30&restored_after=6+h&after_rate=140&tolerable=24+h");
        assertThat(page.locator("#answer"))
                .containsText("27 h after the restoration, 33 h after the disruption: 9 h too late");
        var table = page.request()
                .get("/bcp/analyses/backlog/figures.csv?arrivals=120&by_hand=30&restored_after=6+h&after_rate=165")
                .text();
        assertTrue(table.contains("\"Done by hand, to be captured\",\"180\""), table);
        page.navigate("/bcp/analyses/sequence?crews=1");
        assertThat(page.locator("#answer")).containsText("Crews: 1.");
        page.navigate("/bcp/analyses/cascade?away_1=PWR&from_1=9+h&until_1=3+h");
        assertThat(page.locator("#refusal")).containsText("ends before it starts");
        assertEquals(404, page.navigate("/bcp/analyses/nothing").status());
        page.navigate("/bcp/recovery?toward=PAY&declared=20+h");
        assertThat(page.locator("#clocks ~ p").nth(1)).containsText("after the declaration");
        page.navigate("/bcp/graph?around=CMS&depth=1&find=clear");
        assertThat(page.locator("#found + ul")).containsText("Clearance");
        page.locator("#found + ul a").first().click();
        assertThat(page.locator("h1")).containsText("CLR");
        assertThat(page.locator("#graph")).not().containsText("Data centre");
        page.navigate("/bcp/findings");
        assertThat(page.locator("table").first()).containsText("Clearance promises 4 h");
    }

    @Test
    void theTablesRemainOnATelephoneInFrench(Browsing browsing) {
        var page = browsing.page(Browsing.Width.PHONE, "fr");
        Login.as(page, "bcp-author.xa");
        for (var analysis : ANALYSES) {
            page.navigate("/bcp/analyses/" + analysis);
            Look.at(page, "bcp-analysis-" + analysis + "-fr");
        }
        page.navigate("/bcp/analyses/sequence?crews=0");
        assertThat(page.locator("#crews-error")).containsText("nombre entier");
    }

    @Test
    void aLongAnalysisIsAskedForWatchedAndKept(Browsing browsing) {
        var page = browsing.page();
        Login.as(page, "bcp-reviewer.xa");
        page.navigate("/bcp/analysis-jobs");
        Look.at(page, "bcp-analysis-jobs");
        page.locator("input[name='kind'][value='SINGLE_POINTS']").check();
        page.locator("#service").selectOption("CLR");
        page.locator("#form-ask button[type='submit']").click();
        page.waitForURL("**/bcp/analysis-jobs/*");
        for (int i = 0; i < 200 && !page.locator("#stage").innerText().contains("Done"); i++) {
            page.reload();
        }
        assertThat(page.locator("#answer")).containsText("Clearance has no alternative anywhere");
        Look.at(page, "bcp-analysis-job");
        page.navigate("/bcp/analysis-jobs");
        assertThat(page.locator("tbody tr").first()).containsText("Done");
        var other = browsing.page();
        Login.as(other, "bcp-reviewer.xb");
        other.navigate("/bcp/analysis-jobs");
        assertThat(other.locator("body")).containsText("None was asked for yet");
    }
}
