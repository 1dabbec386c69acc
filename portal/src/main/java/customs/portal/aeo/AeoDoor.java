package customs.portal.aeo;

import customs.portal.layout.Door;
import customs.portal.session.Who;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.List;

/** What of this job each person has. */
@ApplicationScoped
public class AeoDoor implements Door {
    /** Who works on other people's applications. */
    static final String STAFF = "aeo-officer,aeo-decider,auditor";

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
        var steps = new ArrayList<Step>();
        if (who.has("trader")) {
            steps.add(new Step("firm", "/aeo/firm"));
            steps.add(new Step("applications", "/aeo/applications"));
            steps.add(new Step("appeals", "/aeo/appeals"));
            steps.add(new Step("notices", "/aeo/signals"));
        }
        if (who.hasAny(STAFF)) {
            steps.add(new Step("work", "/aeo/work"));
            steps.add(new Step("signals", "/aeo/signals"));
            steps.add(new Step("suspensions", "/aeo/suspensions"));
            steps.add(new Step("revocations", "/aeo/revocations"));
            steps.add(new Step("amendments", "/aeo/amendments"));
            steps.add(new Step("appeals", "/aeo/appeals"));
            steps.add(new Step("operators", "/aeo/operators"));
            steps.add(new Step("authorisations", "/aeo/authorisations"));
            steps.add(new Step("status_question", "/aeo/status"));
        }
        if (who.hasAny("trader,aeo-officer,aeo-decider")) {
            steps.add(new Step("reminders", "/aeo/reminders"));
        }
        if (!steps.isEmpty() || who.has("administrator")) {
            steps.add(new Step("programmes", "/aeo/programmes"));
            if (who.hasAny("administrator,auditor")) {
                steps.add(new Step("law", "/aeo/law"));
            }
            steps.add(new Step("calendar", "/aeo/calendar"));
            steps.add(new Step("what_if", "/aeo/what-if"));
        }
        return List.copyOf(steps);
    }
}
