package customs.bcp.plan;

import customs.bcp.Call;
import customs.bcp.Estates;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class StarterTest {
    private static final List<String> CODES = List.of("OUTAGE", "RANSOM", "SITE-LOSS", "PANDEMIC", "PORT", "RELIEF");

    @Inject
    PlanStarters starters;

    @Inject
    Validator validator;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void eachIsWholeInBothLanguages(String language) {
        var all = starters.all(Locale.of(language));
        assertEquals(CODES, all.stream().map(PlanStarter::code).toList());
        for (var starter : all) {
            var content = starter.content();
            assertEquals(Set.of(), validator.validate(content), starter.code());
            assertEquals(Set.of(), validator.validate(new PlanOpening("X", starter.title(), starter.type())));
            assertTrue(
                    content.criteria().stream().allMatch(criterion -> criterion.predicate() != null), starter.code());
            assertTrue(content.tasks().size() >= 10, starter.code());
            assertTrue(
                    content.sections().stream()
                                    .map(PlanContent.SectionText::section)
                                    .distinct()
                                    .count()
                            >= 13,
                    starter.code());
        }
    }

    @Test
    void theLanguagesSayTheSameInOtherWords() {
        for (int i = 0; i < CODES.size(); i++) {
            var english = starters.all(Locale.ENGLISH).get(i).content();
            var french = starters.all(Locale.FRENCH).get(i).content();
            assertEquals(english.tasks().size(), french.tasks().size());
            assertEquals(english.roles().size(), french.roles().size());
            for (int at = 0; at < english.sections().size(); at++) {
                assertNotEquals(
                        english.sections().get(at).text(),
                        french.sections().get(at).text());
            }
        }
    }

    @Test
    void aPlanBegunFromAStarterNeedsNothingMoreToBeSubmitted() {
        Estates.add("services", "TA", Estates.service("CLR", "")).statusCode(201);
        Estates.add("services", "TA", Estates.service("RELIEF", "")).statusCode(201);
        for (var code : CODES) {
            String version = Call.as("bcp-author", "TA")
                    .body(
                            "{\"code\":\"%s\",\"title\":\"Plan\",\"type\":\"SERVICE\",\"starter\":\"%s\",\"language\":\"fr\"}"
                                    .formatted(code, code))
                    .post("/api/v1/plans")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("versions[0].id");
            Call.as("bcp-author", "TA")
                    .get("/api/v1/plan-versions/" + version)
                    .then()
                    .statusCode(200)
                    .body("missing", empty(), "steps.act", contains("drafted", "begun"));
            Call.as("bcp-author", "TA")
                    .header("If-Match", "*")
                    .post("/api/v1/plan-versions/" + version + "/submit")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void theyAreListedInTheLanguageAskedFor() {
        Call.as("auditor", "TB")
                .queryParam("language", "fr")
                .get("/api/v1/plan-starters")
                .then()
                .statusCode(200)
                .body(
                        "code",
                        equalTo(CODES),
                        "about",
                        everyItem(notNullValue()),
                        "[0].title",
                        equalTo("Panne du système douanier"));
        Call.refused(
                Call.as("auditor", "TB")
                        .queryParam("language", "de")
                        .get("/api/v1/plan-starters")
                        .then(),
                422,
                "invalid");
    }

    @Test
    void anUnknownStarterOpensNothing() {
        Call.refused(
                Call.as("bcp-author", "TC")
                        .body("{\"code\":\"X\",\"title\":\"Plan\",\"type\":\"SERVICE\",\"starter\":\"NONE\"}")
                        .post("/api/v1/plans")
                        .then(),
                404,
                "not-found");
        Call.as("bcp-author", "TC").get("/api/v1/plans").then().body("items", empty());
        Call.as("bcp-author", "TC").get("/api/v1/plan-starters").then().body("", not(empty()));
    }
}
