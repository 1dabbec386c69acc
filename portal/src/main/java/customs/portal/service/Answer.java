package customs.portal.service;

import jakarta.ws.rs.ProcessingException;

import java.util.function.Supplier;

/**
 * One part of a page that comes from a service: either its content, or the fact that the service is not answering now. Use it where the
 * rest of the page is worth showing without; where it is not, let the problem pass and the whole page says so.
 *
 * @param content null when the service is down
 */
public record Answer<T>(T content) {
    /** Asks; any refusal other than "not answering" passes through. */
    public static <T> Answer<T> of(Supplier<T> call) {
        try {
            return new Answer<>(call.get());
        } catch (ServiceProblem problem) {
            if (problem.isDown()) {
                return new Answer<>(null);
            }
            throw problem;
        } catch (ProcessingException silent) {
            return new Answer<>(null);
        }
    }

    public boolean isDown() {
        return content == null;
    }
}
