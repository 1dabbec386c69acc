package customs.bcp;

import io.restassured.response.ValidatableResponse;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Small estates for tests. */
public final class Estates {
    private Estates() {}

    public static String service(String code, String more) {
        return """
                {"code":"%s","name":"Service %s","tier":1,"recoverySeconds":1800,"basis":"AFTER_PREREQUISITES",\
                "rtoSeconds":14400,"wrtSeconds":3600,"mtpdSeconds":43200,"ownerRole":"Head"%s}""".formatted(code, code, more);
    }

    public static String resource(String code, long recoverySeconds) {
        return """
                {"code":"%s","name":"Resource %s","kind":"SYSTEM","recoverySeconds":%d,"basis":"AFTER_PREREQUISITES",\
                "evidence":"ESTIMATE"}""".formatted(code, code, recoverySeconds);
    }

    public static String dependency(String of, Integer atLeast, String... members) {
        return """
                {"of":"%s","members":[%s],%s"strength":"HARD","holdUpSeconds":0}""".formatted(
                        of,
                        Arrays.stream(members).map("\"%s\""::formatted).collect(Collectors.joining(",")),
                        atLeast == null ? "" : "\"atLeast\":%d,".formatted(atLeast));
    }

    public static ValidatableResponse add(String kind, String administration, String body) {
        return Call.as("bcp-author", administration)
                .body(body)
                .post("/api/v1/estate/" + kind)
                .then();
    }

    /** A service that breaches its tolerable period by its prerequisite, and one that holds. */
    public static void breaching(String administration) {
        add("services", administration, service("SLOW", "")).statusCode(201);
        add("services", administration, service("FAST", "")).statusCode(201);
        add("resources", administration, resource("OLD", 50_000)).statusCode(201);
        add("dependencies", administration, dependency("SLOW", null, "OLD")).statusCode(201);
    }
}
