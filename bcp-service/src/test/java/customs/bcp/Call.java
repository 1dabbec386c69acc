package customs.bcp;

import customs.platform.test.Contract;
import customs.platform.test.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** Requests as people of an administration make them, each held against the contract. */
public final class Call {
    private Call() {}

    /** A right request: both it and its answer must be as the contract says. */
    public static RequestSpecification as(String role, String administration) {
        return as(Tokens.of(role).id(role + "." + administration).administration(administration));
    }

    public static RequestSpecification as(Tokens token) {
        return given().filter(Contract.filter()).auth().oauth2(token.sign()).contentType(ContentType.JSON);
    }

    /** A request that is wrong on purpose: only its answer must be as the contract says. */
    public static RequestSpecification wrong(String role, String administration) {
        return given().filter(Contract.responsesOnly())
                .auth()
                .oauth2(Tokens.of(role)
                        .id(role + "." + administration)
                        .administration(administration)
                        .sign())
                .contentType(ContentType.JSON);
    }

    public static ValidatableResponse refused(ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", org.hamcrest.Matchers.equalTo("/problems/" + slug));
    }
}
