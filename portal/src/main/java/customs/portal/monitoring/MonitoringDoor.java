package customs.portal.monitoring;

import customs.portal.layout.Door;
import customs.portal.session.Who;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** What of this job each person has. */
@ApplicationScoped
public class MonitoringDoor implements Door {
    private static final List<String> ROLES =
            List.of("report-contributor", "report-validator", "analyst", "body-secretary", "delegate", "auditor");

    @Override
    public String area() {
        return "monitoring";
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public List<Step> steps(Who who) {
        return ROLES.stream().anyMatch(who::has) ? List.of(new Step("home", "/monitoring")) : List.of();
    }
}
