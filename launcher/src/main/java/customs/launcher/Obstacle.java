package customs.launcher;

/** Something outside the product that keeps it from starting. The message is one sentence that says what to do. */
class Obstacle extends RuntimeException {
    Obstacle(String sentence) {
        super(sentence);
    }

    Obstacle(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
