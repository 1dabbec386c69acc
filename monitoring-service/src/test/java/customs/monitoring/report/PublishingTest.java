package customs.monitoring.report;

import customs.monitoring.Sisters;
import customs.monitoring.Walk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.TestClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static customs.monitoring.Walk.analyst;
import static customs.monitoring.Walk.contributor;
import static customs.monitoring.Walk.delegate;
import static customs.monitoring.Walk.validator;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Publication of a reviewed report, and the amendment of a published one. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
@QuarkusTestResource(Sisters.class)
class PublishingTest {
    private static final String WHY = "{\"reason\":\"A branch was counted twice.\"}";

    @AfterEach
    void clock() {
        TestClock.reset();
    }

    @Test
    void onlyAReviewedReportIsPublished() {
        Walk walk = Walk.begin().accepted();
        walk.act(analyst(), "publish").then().statusCode(409).body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void anOutcomeIsForAReportOnTheItem() {
        Walk walk = Walk.begin().accepted();
        Walk.Sitting sitting = Walk.Sitting.open("PTC", walk.year);
        sitting.move("IN_SESSION").then().statusCode(200);
        sitting.outcome(walk.report, "ENDORSED")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-on-agenda"));
    }

    @Test
    void aPublishedReportTakesNoEntriesAndSaysWhatToDo() {
        Walk walk = Walk.begin().published();
        assertEquals("PUBLISHED_USE_AMENDMENT", walk.view(contributor()).getString("lock.code"));
        walk.save(contributor(), "T2", walk.sectionTag("T2"), "{\"indicator\":\"I2_02\",\"value\":3}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/published-use-amendment"));
        walk.act(analyst(), "open-amendment")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/amendment-not-asked"));
        walk.act(validator(), "ask-amendment", walk.tag(validator()), "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reason-required"));
    }

    @Test
    void theAmendedVersionIsPublicOnlyWhenItIsPublishedItself() {
        Walk walk = Walk.begin().published();
        String before = walk.view(delegate("PTC")).getString("hash");
        walk.act(validator(), "ask-amendment", walk.tag(validator()), WHY)
                .then()
                .statusCode(200)
                .body("amendment.reason", equalTo("A branch was counted twice."))
                .body("acts.act", not(hasItem("ask-amendment")));
        walk.act(validator(), "ask-amendment", walk.tag(validator()), WHY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/amendment-asked"));
        walk.act(analyst(), "open-amendment")
                .then()
                .statusCode(200)
                .body("stage", equalTo("DRAFT"))
                .body("number", equalTo(2))
                .body("publishedNumber", equalTo(1))
                .body("amendment", nullValue());

        walk.saved("T3", "{\"indicator\":\"I3_01\",\"value\":91}");
        walk.act(contributor(), "send-for-validation").then().statusCode(200);
        walk.act(validator(), "sign").then().statusCode(200).body("onTime", equalTo(true));
        assertEquals(before, walk.view(delegate("PTC")).getString("hash"), "the bodies still see what is public");
        walk.act(analyst(), "check").then().statusCode(200);
        walk.act(analyst(), "accept").then().statusCode(200);
        for (Walk.Sitting sitting : List.of(walk.table("PTC"), walk.table("EC"))) {
            sitting.move("IN_SESSION").then().statusCode(200);
            sitting.outcome(walk.report, "TOOK_NOTE").then().statusCode(201);
        }
        assertEquals("REVIEWED", walk.stage(analyst()));
        walk.act(analyst(), "publish").then().statusCode(200).body("publishedNumber", equalTo(2));
        String after = walk.view(delegate("PTC")).getString("hash");
        assertEquals(walk.view(analyst()).getString("versions[1].hash"), after);
    }

    @Test
    void anAmendmentThatIsWithdrawnLeavesWhatIsPublic() {
        Walk walk = Walk.begin().published();
        String before = walk.view(analyst()).getString("hash");
        walk.act(validator(), "ask-amendment", walk.tag(validator()), WHY)
                .then()
                .statusCode(200);
        walk.act(analyst(), "open-amendment").then().statusCode(200);
        walk.saved("T3", "{\"indicator\":\"I3_01\",\"value\":91}");
        walk.act(contributor(), "send-for-validation").then().statusCode(200);
        walk.act(validator(), "sign").then().statusCode(200);
        walk.act(validator(), "withdraw", walk.tag(validator()), "{\"reason\":\"It was right.\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("PUBLISHED"))
                .body("publishedNumber", equalTo(1))
                .body("hash", equalTo(before));
        walk.act(validator(), "ask-amendment", walk.tag(validator()), WHY)
                .then()
                .statusCode(200);
        walk.act(analyst(), "open-amendment").then().statusCode(200).body("number", equalTo(3));
    }

    @Test
    void theAnalystMayDeclineWithAReason() {
        Walk walk = Walk.begin().published();
        walk.act(validator(), "ask-amendment", walk.tag(validator()), WHY)
                .then()
                .statusCode(200);
        walk.act(analyst(), "decline-amendment", walk.tag(analyst()), "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reason-required"));
        walk.act(analyst(), "decline-amendment", walk.tag(analyst()), "{\"reason\":\"It changes no score.\"}")
                .then()
                .statusCode(200)
                .body("amendment", nullValue())
                .body("stage", equalTo("PUBLISHED"));
        walk.view(validator());
        walk.act(validator(), "ask-amendment", walk.tag(validator()), WHY)
                .then()
                .statusCode(200);
        walk.act(analyst(), "open-amendment").then().statusCode(200).body("acts.act", not(hasItems("open-amendment")));
    }
}
