package customs.portal.session;

import java.util.Optional;

/**
 * What a form carries about itself, sealed in its hidden field {@code _form}: who it was drawn for, the page it stands on, and whether
 * it was already brought back once. Without a genuine one a form that arrives after its session is dropped, never kept.
 *
 * @param person subject of the person it was drawn for; empty on public pages
 * @param page path and query of the page that shows the form
 * @param restored whether the form was drawn with entries kept over an expired session
 */
public record FormContext(String person, String page, boolean restored) {
    public static final String FIELD = "_form";
    private static final String PURPOSE = "form";

    public String sealed(Seal seal) {
        return seal.close(PURPOSE, (restored ? "1" : "0") + "\n" + person + "\n" + page);
    }

    public static Optional<FormContext> open(Seal seal, String sealed) {
        return seal.open(PURPOSE, sealed).map(text -> {
            String[] parts = text.split("\n", 3);
            return new FormContext(parts[1], LocalPath.of(parts[2]), "1".equals(parts[0]));
        });
    }
}
