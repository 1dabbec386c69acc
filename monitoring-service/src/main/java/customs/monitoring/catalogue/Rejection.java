package customs.monitoring.catalogue;

/** Input that a rule of the method does not accept; {@code slug} is the problem it is answered with. */
public class Rejection extends RuntimeException {
    private final String slug;
    private final String pointer;

    public Rejection(String slug, String pointer, String message) {
        super(message);
        this.slug = slug;
        this.pointer = pointer;
    }

    public String slug() {
        return slug;
    }

    /** JSON pointer of the field; empty where the whole is meant. */
    public String pointer() {
        return pointer;
    }
}
