package customs.platform.http;

import customs.platform.act.Caller;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes the request body as it came, for the history's input hash and for Idempotency-Key. */
@Provider
public class BodyDigest implements ReaderInterceptor {
    private final Caller caller;

    public BodyDigest(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        var body = context.getInputStream().readAllBytes();
        caller.received(HexFormat.of().formatHex(sha256(body)));
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
