package customs.platform.page;

import customs.platform.problem.Refusal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Where a page ended: the sort key of its last row, opaque to callers. */
public record Cursor(List<String> parts) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(String::valueOf).toList());
    }

    /**
     * @param after the caller's value, null or empty for the first page
     * @param size  how many parts the key has
     * @return null for the first page
     */
    public static Cursor decode(String after, int size) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            var parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == size) {
                return new Cursor(parts);
            }
        } catch (IllegalArgumentException e) {
            // falls through to the refusal: to the caller a wrong alphabet and a wrong content are the same mistake
        }
        throw Refusal.invalid("after", "CURSOR", "after must be the value that the previous page returned.");
    }

    public String part(int index) {
        return parts.get(index);
    }

    public String encode() {
        var text = parts.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
