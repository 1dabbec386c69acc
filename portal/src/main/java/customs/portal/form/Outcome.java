package customs.portal.form;

import jakarta.ws.rs.core.Response;

import java.net.URI;

/** Where a submission leads. */
public final class Outcome {
    private Outcome() {}

    /** On to a page, which confirms with the sentence {@code done_<key>} of its area. */
    public static Response done(String path, String key) {
        String query = path.contains("?") ? "&" : "?";
        return Response.seeOther(URI.create(path + query + "done=" + key)).build();
    }

    /** On to a page, without a confirmation. */
    public static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
