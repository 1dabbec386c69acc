package customs.aeo.enrolment;

import customs.platform.problem.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server lets bodies of the size of a register in; only that one operation takes them. */
@Provider
public class BodySize implements ContainerRequestFilter {
    private static final long ELSEWHERE = 64L << 20;
    private final ResourceInfo operation;
    private final long largest;

    BodySize(ResourceInfo operation, @ConfigProperty(name = "customs.aeo.enrolment.largest") long largest) {
        this.operation = operation;
        this.largest = largest;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var length = request.getHeaderString("Content-Length");
        var most = operation.getResourceMethod() != null
                        && operation.getResourceMethod().isAnnotationPresent(FileLimit.class)
                ? largest
                : ELSEWHERE;
        if (length != null && Long.parseLong(length) > most) {
            throw new Refusal("too-large", "A request has at most %d MB.".formatted(most >> 20));
        }
    }
}
