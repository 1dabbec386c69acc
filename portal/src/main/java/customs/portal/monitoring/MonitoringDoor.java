package customs.portal.monitoring;

import customs.portal.layout.Door;
import customs.portal.session.Who;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.List;

/** What of this job each person has. */
@ApplicationScoped
public class MonitoringDoor implements Door {
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
        var steps = new ArrayList<Step>();
        if (who.hasAny("report-contributor,report-validator,auditor")) {
            steps.add(new Step("own_reports", "/monitoring/reports"));
        }
        if (who.hasAny("analyst")) {
            steps.add(new Step("reports", "/monitoring/reports"));
            steps.add(new Step("publish_results", "/monitoring/publication"));
        }
        if (who.hasAny("analyst,body-secretary,delegate")) {
            steps.add(new Step("members", "/monitoring/members"));
        }
        if (who.hasAny("report-contributor,report-validator,analyst,body-secretary,delegate")) {
            steps.add(new Step("sessions", "/monitoring/sessions"));
        }
        if (who.hasAny("report-contributor,report-validator,analyst,body-secretary,delegate,auditor")) {
            steps.add(new Step("recommendations", "/monitoring/recommendations"));
        }
        if (who.hasAny("analyst,administrator")) {
            steps.add(new Step("catalogues", "/resolution/catalogues"));
        }
        if (!steps.isEmpty()) {
            steps.add(new Step("resolution", "/resolution"));
        }
        return List.copyOf(steps);
    }
}
