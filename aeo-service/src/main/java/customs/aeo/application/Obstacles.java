package customs.aeo.application;

import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import java.util.Optional;

/** Everything that may be held against a step of a case. */
@ApplicationScoped
public class Obstacles {
    private final Instance<Obstacle> all;

    Obstacles(@Any Instance<Obstacle> all) {
        this.all = all;
    }

    /** The first reason why a step is not possible now. */
    Optional<Obstacle.Held> first(Obstacle.Step step, AeoApplication application) {
        return all.stream()
                .map(each -> each.against(step, application))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** @throws Refusal the first reason why a step is not possible now */
    public void check(Obstacle.Step step, AeoApplication application) {
        first(step, application).ifPresent(held -> {
            throw new Refusal(held.slug(), held.detail());
        });
    }
}
