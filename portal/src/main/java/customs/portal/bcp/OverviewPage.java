package customs.portal.bcp;

import customs.portal.form.Outcome;
import customs.portal.session.Who;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The first page of the job for each person: what the estate keeps of its promises, what was received, one's own tasks. */
@Path("/bcp")
@Authenticated
public class OverviewPage {
    private final BcpDoor door;
    private final Who who;

    OverviewPage(BcpDoor door, Who who) {
        this.door = door;
        this.who = who;
    }

    @GET
    public Response first() {
        var steps = door.steps(who);
        if (steps.isEmpty()) {
            throw new ForbiddenException();
        }
        return Outcome.to(steps.getFirst().href());
    }
}
