package customs.launcher;

import java.util.HashMap;
import java.util.Map;

/** Looks after a running product: a process that ended by itself is started again, up to three times. */
class Watch {
    private static final int TRIES = 3;

    private final Product product;
    private final Progress progress;
    private final Map<String, Integer> restarts = new HashMap<>();

    Watch(Product product, Progress progress) {
        this.product = product;
        this.progress = progress;
    }

    /** Returns the exit code once the product cannot go on; a signal ends the program before that. */
    int untilStopped() {
        while (true) {
            Children.pause(500);
            for (var part : product.parts()) {
                if (product.children().closed()) {
                    continue; // a signal is ending everything, this program included
                }
                if (product.children().running(part).isEmpty()) {
                    var times = restarts.merge(part, 1, Integer::sum);
                    if (times > TRIES) {
                        throw new Obstacle("%s ended %d times: read %s, then run again."
                                .formatted(part, times, product.folders().logs()));
                    }
                    progress.step(part + " ended by itself and is started again");
                    product.restart(part);
                }
            }
        }
    }
}
