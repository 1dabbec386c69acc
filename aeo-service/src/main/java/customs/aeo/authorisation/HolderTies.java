package customs.aeo.authorisation;

import customs.aeo.operator.Ties;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Whoever was ever granted something keeps its record: what was known of it stays where it was known. */
@ApplicationScoped
class HolderTies implements Ties {
    private final Authorisations authorisations;

    HolderTies(Authorisations authorisations) {
        this.authorisations = authorisations;
    }

    @Override
    public void release(UUID operator) {
        if (authorisations.count("operatorId", operator) > 0) {
            throw new Refusal(
                    "holds-authorisation",
                    "The record that holds or held an authorisation stays; merge the other one into it.");
        }
    }
}
