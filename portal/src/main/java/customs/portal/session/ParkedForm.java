package customs.portal.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The entries of a form whose session had expired when it was sent.
 *
 * @param person subject of the person who filled it; nobody else gets it back
 * @param page path and query of the page it belongs to
 * @param until when it is forgotten
 * @param values entries by field name, without files
 * @param files names of file fields that were filled: these have to be chosen again
 */
public record ParkedForm(
        String person, String page, Instant until, Map<String, List<String>> values, List<String> files) {
    public ParkedForm {
        values = Map.copyOf(values);
        files = List.copyOf(files);
    }
}
