package customs.platform.idempotency;

/**
 * The first answer to a request, given again.
 *
 * @param status   HTTP status
 * @param location may be null
 * @param tag      ETag, may be null
 * @param body     JSON, may be null
 */
record StoredAnswer(String requestHash, int status, String location, String tag, String body) {

    /** Carries a stored answer past the resource method; it is not an error. */
    static final class Replay extends RuntimeException {
        private final transient StoredAnswer answer;

        Replay(StoredAnswer answer) {
            super("replayed", null, false, false);
            this.answer = answer;
        }

        StoredAnswer answer() {
            return answer;
        }
    }
}
