package customs.portal.aeo;

import customs.portal.layout.Door;
import customs.portal.session.Who;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** What of this job each person has. */
@ApplicationScoped
public class AeoDoor implements Door {
    private static final List<String> ROLES =
            List.of("trader", "aeo-officer", "aeo-decider", "auditor", "administrator");

    @Override
    public String area() {
        return "aeo";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Step> steps(Who who) {
        return ROLES.stream().anyMatch(who::has) ? List.of(new Step("home", "/aeo")) : List.of();
    }
}
