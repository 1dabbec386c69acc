package customs.bcp;

import customs.platform.test.Contract;
import customs.platform.test.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.net.URL;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ContractTest {
    @Test
    void theCommittedContractIsThatOfTheCode() {
        Contract.checkDrift();
    }

    @Test
    void everyOperationHasItsIdSummaryAndRoles() {
        Contract.checkComplete();
    }

    @TestHTTPResource(value = "/swagger-ui/", management = true)
    URL swagger;

    /** In development and tests only: the product's image does not hold these pages. */
    @Test
    void theContractCanBeReadAndTriedInABrowser() {
        given().get(swagger).then().statusCode(200).body(containsString("swagger-ui"));
    }
}
