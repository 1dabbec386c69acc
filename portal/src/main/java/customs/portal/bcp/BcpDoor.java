package customs.portal.bcp;

import customs.portal.layout.Door;
import customs.portal.session.Who;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** What of this job each person has. */
@ApplicationScoped
public class BcpDoor implements Door {
    private static final List<String> ROLES = List.of(
            "bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "industry-participant", "regional-reader");

    @Override
    public String area() {
        return "bcp";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<Step> steps(Who who) {
        return ROLES.stream().anyMatch(who::has) ? List.of(new Step("home", "/bcp")) : List.of();
    }
}
