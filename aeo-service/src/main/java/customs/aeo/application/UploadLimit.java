package customs.aeo.application;

import customs.platform.problem.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** See {@link LimitedUpload}. Whoever announces no length is stopped while reading. */
@Provider
@LimitedUpload
public class UploadLimit implements ContainerRequestFilter {
    private final long largest;

    UploadLimit(@ConfigProperty(name = "customs.aeo.evidence.largest") long largest) {
        this.largest = largest;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var length = request.getHeaderString("Content-Length");
        if (length != null && Long.parseLong(length) > largest) {
            throw new Refusal("too-large", "A file has at most %d MB.".formatted(largest / 1024 / 1024));
        }
    }
}
