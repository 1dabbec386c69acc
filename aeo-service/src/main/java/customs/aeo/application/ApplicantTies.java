package customs.aeo.application;

import customs.aeo.operator.Ties;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Whoever has an application under way keeps its record until it is decided. */
@ApplicationScoped
class ApplicantTies implements Ties {
    private final Applications applications;

    ApplicantTies(Applications applications) {
        this.applications = applications;
    }

    @Override
    public void release(UUID operator) {
        if (!applications.levelsUnderWay(operator).isEmpty()) {
            throw new Refusal(
                    "application-under-way", "The record that goes has an application under way; end that first.");
        }
    }
}
