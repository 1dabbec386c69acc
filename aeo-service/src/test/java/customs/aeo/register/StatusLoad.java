package customs.aeo.register;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Asks one server over and over, in a process of its own, with the JDK alone: kept-alive connections, one thread, no
 * pipelining. With a rate, a request is due at its own time, and its latency counts from then on, whether or not a
 * connection was free.
 */
final class StatusLoad {
    private static final int CONNECTIONS = 32;
    private static final int SLOWEST = 1_000_000;

    /** Seconds at the start whose latencies are not counted: this process itself is cold. */
    private static final double WARM_UP = 2;

    private static final byte[] END_OF_HEAD = {13, 10, 13, 10};

    private final Selector selector = Selector.open();
    private final int[] latencies = new int[SLOWEST + 1];
    private final ArrayDeque<Wire> free = new ArrayDeque<>();
    private final Requests requests;
    private long answered;
    private long timed;
    private long failed;
    private long bytes;

    /** Supplies the bytes of the next request. */
    interface Requests {
        ByteBuffer next();
    }

    private final class Wire {
        private final SocketChannel channel;
        private final ByteBuffer in = ByteBuffer.allocate(1 << 20);
        private long due;
        private int whole = -1;

        Wire(InetSocketAddress address) throws IOException {
            channel = SocketChannel.open(address);
            channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void ask(long due) throws IOException {
            this.due = due;
            var request = requests.next();
            while (request.hasRemaining()) {
                channel.write(request);
            }
        }

        /** True when the answer is whole. */
        boolean read() throws IOException {
            if (channel.read(in) < 0) {
                throw new IOException("The server closed a connection");
            }
            if (whole < 0) {
                var head = headEnd();
                if (head < 0) {
                    return false;
                }
                whole = head + length(head);
            }
            if (in.position() < whole) {
                return false;
            }
            if (in.get(9) != '2') {
                failed++;
            }
            bytes += whole;
            in.clear();
            whole = -1;
            return true;
        }

        private int headEnd() {
            for (int i = 0; i + 4 <= in.position(); i++) {
                if (in.get(i) == END_OF_HEAD[0]
                        && in.get(i + 1) == END_OF_HEAD[1]
                        && in.get(i + 2) == END_OF_HEAD[2]
                        && in.get(i + 3) == END_OF_HEAD[3]) {
                    return i + 4;
                }
            }
            return -1;
        }

        private int length(int head) throws IOException {
            var text = new String(in.array(), 0, head, StandardCharsets.US_ASCII).toLowerCase(java.util.Locale.ROOT);
            var at = text.indexOf("content-length:");
            if (at < 0) {
                throw new IOException("An answer without a length: " + text);
            }
            return Integer.parseInt(
                    text.substring(at + 15, text.indexOf('\r', at)).strip());
        }
    }

    private StatusLoad(InetSocketAddress address, Requests requests) throws IOException {
        this.requests = requests;
        for (int i = 0; i < CONNECTIONS; i++) {
            free.add(new Wire(address));
        }
    }

    /** @param rate requests a second, or 0 for as many as there can be */
    private void run(double seconds, double rate) throws IOException {
        var began = System.nanoTime();
        var end = began + (long) (seconds * 1e9);
        var warm = began + (long) (Math.min(WARM_UP, seconds / 2) * 1e9);
        long asked = 0;
        while (true) {
            var now = System.nanoTime();
            if (now >= end && free.size() == CONNECTIONS) {
                break;
            }
            while (now < end && !free.isEmpty()) {
                var due = rate == 0 ? now : began + (long) (asked / rate * 1e9);
                if (due > now || due >= end) {
                    break;
                }
                asked++;
                free.poll().ask(due);
                now = System.nanoTime();
            }
            if (rate == 0 || free.size() < CONNECTIONS && now >= end) {
                selector.select(100);
            } else {
                selector.selectNow();
            }
            for (var keys = selector.selectedKeys().iterator(); keys.hasNext(); ) {
                var wire = (Wire) keys.next().attachment();
                keys.remove();
                if (wire.read()) {
                    answered++;
                    if (wire.due >= warm) {
                        timed++;
                        latencies[(int) Math.min(SLOWEST, (System.nanoTime() - wire.due) / 1000)]++;
                    }
                    free.add(wire);
                }
            }
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "%.1f %d %d %d %d%n",
                answered / ((System.nanoTime() - began) / 1e9),
                percentile(50),
                percentile(99),
                failed,
                answered == 0 ? 0 : bytes / answered);
    }

    private int percentile(int share) {
        long left = timed * share / 100;
        for (int i = 0; i <= SLOWEST; i++) {
            left -= latencies[i];
            if (left < 0) {
                return i;
            }
        }
        return SLOWEST;
    }

    /** The number of a synthetic trader. */
    static String number(int serial) {
        var digits = Integer.toString(serial);
        return "XA7" + "000000000000".substring(digits.length()) + digits;
    }

    private static Requests gets(String path, String token, int traders, String more) {
        var head = "GET " + path;
        var rest = more + " HTTP/1.1\r\nHost: localhost\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n") + "\r\n";
        var random = new Random(1);
        var trader = traders > 0 ? number(0) : "";
        var request = ByteBuffer.wrap((head + trader + rest).getBytes(StandardCharsets.US_ASCII));
        return () -> {
            if (traders > 0) {
                request.put(head.length(), number(random.nextInt(traders)).getBytes(StandardCharsets.US_ASCII));
            }
            return request.rewind();
        };
    }

    private static Requests questions(String path, String token, int traders) {
        var random = new Random(1);
        List<ByteBuffer> some = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            var body = new StringBuilder("{\"identifiers\":[");
            for (int j = 0; j < StatusQuestions.MOST; j++) {
                body.append(j == 0 ? "" : ",")
                        .append("{\"scheme\":\"TIN\",\"identifier\":\"")
                        .append(number(random.nextInt(traders)))
                        .append("\"}");
            }
            some.add(ByteBuffer.wrap(("POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s]}")
                    .formatted(path, token, body.length() + 2, body)
                    .getBytes(StandardCharsets.US_ASCII)));
        }
        return () -> some.get(random.nextInt(some.size())).rewind();
    }

    /** Arguments: port, kind (get or batch), path, file with a token or -, traders, what follows the path, seconds, rate. */
    public static void main(String... args) throws IOException {
        var token = args[3].equals("-") ? "" : Files.readString(Path.of(args[3]));
        var traders = Integer.parseInt(args[4]);
        var requests = args[1].equals("batch")
                ? questions(args[2], token, traders)
                : gets(args[2], token, traders, args[5].equals("-") ? "" : args[5]);
        new StatusLoad(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])), requests)
                .run(Double.parseDouble(args[6]), Double.parseDouble(args[7]));
    }
}
