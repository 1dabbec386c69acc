package customs.portal.service;

/** The version of a record as the services write it in {@code ETag} and expect it in {@code If-Match}. */
public final class Etag {
    private Etag() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }
}
