package customs.aeo.enrolment;

import customs.platform.problem.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

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
            throw tooLarge(most);
        }
        if (length == null && !"GET".equals(request.getMethod())) {
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    private static Refusal tooLarge(long most) {
        return new Refusal("too-large", "A request has at most %d MB.".formatted(most >> 20));
    }

    /** A body that does not say how long it is, counted while it comes. */
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long left;

        Counted(InputStream body, long most) {
            super(body);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            return counted(read, read);
        }

        private int counted(int answer, int bytes) {
            if (answer >= 0) {
                left -= bytes;
                if (left < 0) {
                    throw tooLarge(most);
                }
            }
            return answer;
        }
    }
}
