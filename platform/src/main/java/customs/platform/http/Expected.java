package customs.platform.http;

import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;

/** The version that the caller saw, from If-Match. */
public record Expected(String tag) {
    public static Expected of(String ifMatch) {
        return new Expected(ifMatch == null || ifMatch.isBlank() ? null : ifMatch.strip());
    }

    /** For acts of the system, which need no earlier look. */
    public static Expected any() {
        return new Expected("*");
    }

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    public void check(Aggregate aggregate) {
        check(aggregate.version());
    }

    /** 428 without an If-Match, 412 when the thing has moved on. */
    public void check(int version) {
        if (tag == null) {
            throw new Refusal("precondition-required", "Send If-Match with the ETag of what you saw.");
        }
        if (!"*".equals(tag) && !tag(version).equals(tag) && !("W/" + tag(version)).equals(tag)) {
            throw new Refusal("stale", "This was changed after you looked at it; look again and decide anew.");
        }
    }
}
