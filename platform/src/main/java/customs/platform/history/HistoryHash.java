package customs.platform.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;

/**
 * How steps are hashed, in one place; the published format is docs/history-format.md. Each field is written as
 * {@code <length in bytes>:<UTF-8 bytes>}, an absent one as {@code -}, so that no two lists of fields give the same bytes.
 */
public final class HistoryHash {
    /** What the first step of an aggregate, and the first link of the service's chain, follow. */
    public static final String START = "0".repeat(64);

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private HistoryHash() {}

    public static String of(
            String previous,
            String kind,
            UUID aggregate,
            int number,
            String tenant,
            String act,
            String stage,
            String actor,
            Instant at,
            String reason,
            String inputHash,
            String facts) {
        var digest = sha256();
        add(digest, previous);
        add(digest, kind);
        add(digest, aggregate.toString());
        add(digest, Integer.toString(number));
        add(digest, tenant);
        add(digest, act);
        add(digest, stage);
        add(digest, actor);
        add(digest, MICROS.format(at));
        add(digest, reason);
        add(digest, inputHash);
        add(digest, facts);
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(HistoryStep step) {
        return of(
                step.previousHash(),
                step.kind(),
                step.aggregate(),
                step.number(),
                step.tenant(),
                step.act(),
                step.stage(),
                step.actor(),
                step.at(),
                step.reason(),
                step.inputHash(),
                step.facts());
    }

    /** A link of the service's chain; the database computes the same in {@code history_link()}. */
    public static String link(String previous, long position, String stepHash) {
        var text = previous + ":" + position + ":" + stepHash;
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(MessageDigest digest, String field) {
        if (field == null) {
            digest.update((byte) '-');
            return;
        }
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
