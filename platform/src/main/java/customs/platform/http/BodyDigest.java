package customs.platform.http;

import customs.platform.act.Caller;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Hashes the request body for the history's input hash and for Idempotency-Key: as it is read where a reader makes an
 * object of it, before that where the resource reads the stream itself.
 */
@Provider
public class BodyDigest implements ReaderInterceptor {
    private final Caller caller;

    public BodyDigest(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        if (context.getType() == InputStream.class) {
            var bytes = context.getInputStream().readAllBytes();
            caller.received(HexFormat.of().formatHex(sha256().digest(bytes)));
            context.setInputStream(new ByteArrayInputStream(bytes));
            return context.proceed();
        }
        var body = new DigestInputStream(context.getInputStream(), sha256()) {
            @Override
            public void close() {
                // a JSON reader closes what it read; the rest of the body is still to come
            }
        };
        context.setInputStream(body);
        var entity = context.proceed();
        body.transferTo(OutputStream.nullOutputStream()); // what the reader did not need belongs to the body too
        caller.received(HexFormat.of().formatHex(body.getMessageDigest().digest()));
        return entity;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
