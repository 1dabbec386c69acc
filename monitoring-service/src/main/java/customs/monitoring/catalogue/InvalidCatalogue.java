package customs.monitoring.catalogue;

import java.util.List;

/** A catalogue is refused whole; every reason names the file, the line and the place. */
public class InvalidCatalogue extends RuntimeException {
    private final transient List<String> reasons;

    InvalidCatalogue(List<String> reasons) {
        super("The catalogue is refused:\n" + String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
