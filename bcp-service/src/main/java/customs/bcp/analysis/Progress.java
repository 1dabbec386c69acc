package customs.bcp.analysis;

import java.util.concurrent.CancellationException;

/** Told now and then how far long work has come; may end it by throwing a {@link CancellationException}. */
@FunctionalInterface
public interface Progress {
    /** For work that nobody watches. */
    Progress UNWATCHED = (done, all) -> {};

    /** @param done parts done of {@code all} */
    void at(long done, long all);
}
