package customs.platform.http;

/** A view of something that can be changed: its version becomes the answer's ETag. */
public interface Versioned {
    int version();
}
