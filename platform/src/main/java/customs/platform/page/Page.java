package customs.platform.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items at most the asked-for number
 * @param after give it as {@code after=} to get the next page; null on the last page
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(nullable = true) String after) {

    /**
     * From rows fetched with one more than the limit: the extra row only tells that there is a next page.
     *
     * @param key the row's sort key, as parts of a cursor
     */
    public static <R> Page<R> of(List<R> rows, Limit limit, Function<R, Cursor> key) {
        if (rows.size() <= limit.rows()) {
            return new Page<>(rows, null);
        }
        var kept = rows.subList(0, limit.rows());
        return new Page<>(List.copyOf(kept), key.apply(kept.getLast()).encode());
    }

    public <S> Page<S> map(Function<? super T, S> view) {
        return new Page<>(items.stream().map(view).toList(), after);
    }
}
