package customs.aeo.register;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Pieces of a text in UTF-8, put together once, when all are known: most of an answer is kept, and copied only then. */
final class Pieces {
    private byte[][] pieces = new byte[32][];
    private int count;
    private int size;

    void add(byte[] piece) {
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * count);
        }
        pieces[count++] = piece;
        size += piece.length;
    }

    void ascii(String text) {
        add(text.getBytes(StandardCharsets.ISO_8859_1)); // the copy that costs least
    }

    /** The inside of a JSON string. */
    void quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign < ' ' || sign > '~' || sign == '"' || sign == '\\') {
                add(JsonStringEncoder.getInstance().quoteAsUTF8(text));
                return;
            }
        }
        ascii(text);
    }

    byte[] whole() {
        var whole = new byte[size];
        var at = 0;
        for (int i = 0; i < count; i++) {
            System.arraycopy(pieces[i], 0, whole, at, pieces[i].length);
            at += pieces[i].length;
        }
        return whole;
    }
}
