package customs.platform.act;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What this caller may do now with the thing that is shown. */
@Schema(description = "An act that this caller may do now")
public record ActLink(
        @Schema(required = true, examples = "grant") String act,
        @Schema(required = true, examples = "POST") String method,

        @Schema(required = true, examples = "/api/v1/applications/0193…/grant")
        String href) {

    public static ActLink post(String act, String href) {
        return new ActLink(act, "POST", href);
    }

    public static ActLink put(String act, String href) {
        return new ActLink(act, "PUT", href);
    }

    public static ActLink delete(String act, String href) {
        return new ActLink(act, "DELETE", href);
    }
}
