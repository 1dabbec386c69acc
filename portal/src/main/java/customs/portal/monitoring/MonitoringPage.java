package customs.portal.monitoring;

import customs.portal.form.Outcome;
import customs.portal.session.Who;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The way in: each person's first step. */
@Path("/monitoring")
@RolesAllowed({"report-contributor", "report-validator", "analyst", "body-secretary", "delegate", "auditor"})
public class MonitoringPage {
    private final MonitoringDoor door;
    private final Who who;

    MonitoringPage(MonitoringDoor door, Who who) {
        this.door = door;
        this.who = who;
    }

    @GET
    public Response enter() {
        return Outcome.to(door.steps(who).getFirst().href());
    }
}
