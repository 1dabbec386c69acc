package customs.portal.bcp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a graph is shown, as it stands in the address.
 *
 * @param around code of the node in the middle; empty for not chosen
 * @param depth how many steps of prerequisites
 * @param open codes whose prerequisites are shown though they lie deeper
 * @param closed codes whose prerequisites are not shown
 * @param find what is looked for; empty for nothing
 */
record GraphChoice(String around, int depth, List<String> open, List<String> closed, String find) {
    static GraphChoice of(String around, String depth, List<String> open, List<String> closed, String find) {
        int steps = depth != null && depth.matches("[1-9]|1[0-2]") ? Integer.parseInt(depth) : 2;
        return new GraphChoice(text(around), steps, codes(open), codes(closed), text(find));
    }

    private static String text(String entered) {
        return entered == null ? "" : entered.strip();
    }

    private static List<String> codes(List<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream()
                        .filter(code -> !code.isBlank())
                        .distinct()
                        .limit(100)
                        .toList();
    }

    GraphChoice around(String code) {
        return new GraphChoice(code, depth, open, closed, find);
    }

    /** Its address, without what was looked for. */
    public String href() {
        var address = new StringBuilder("/bcp/graph?depth=%d&around=%s".formatted(depth, encoded(around)));
        open.forEach(code -> address.append("&open=").append(encoded(code)));
        closed.forEach(code -> address.append("&closed=").append(encoded(code)));
        return address.toString();
    }

    /** The address to which the code of another node in the middle is appended. */
    public String focus() {
        return "/bcp/graph?depth=%d&around=".formatted(depth);
    }

    /** The address at which the prerequisites of a node are shown too. */
    public String opened(String code) {
        return new GraphChoice(around, depth, with(open, code), without(closed, code), "").href() + "#picture";
    }

    /** The address at which they are not. */
    public String shut(String code) {
        return new GraphChoice(around, depth, without(open, code), with(closed, code), "").href() + "#picture";
    }

    private static List<String> with(List<String> codes, String code) {
        var more = new ArrayList<>(codes);
        if (!more.contains(code)) {
            more.add(code);
        }
        return more;
    }

    private static List<String> without(List<String> codes, String code) {
        return codes.stream().filter(other -> !other.equals(code)).toList();
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
