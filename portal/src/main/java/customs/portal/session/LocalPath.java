package customs.portal.session;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a link of ours may lead: a path of this origin, so that no redirect can be turned against the person. */
public final class LocalPath {
    private LocalPath() {}

    /** The path and query if it is one of this origin, else "/". */
    public static String of(String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.contains("\\")) {
            return "/";
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (wanted.charAt(i) < 0x21 || wanted.charAt(i) > 0x7e) {
                return "/";
            }
        }
        try {
            URI uri = new URI(wanted);
            return uri.getHost() == null && uri.getScheme() == null ? wanted : "/";
        } catch (URISyntaxException malformed) {
            return "/";
        }
    }

    /** Only the path part of {@link #of}. */
    public static String pathOf(String wanted) {
        String local = of(wanted);
        int end = local.indexOf('?');
        return end < 0 ? local : local.substring(0, end);
    }
}
