package customs.portal.aeo;

import customs.portal.form.Outcome;
import customs.portal.session.Who;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The first page of the job for each person. */
@Path("/aeo")
@PermitAll
public class OverviewPage {
    private final AeoDoor door;
    private final Who who;

    OverviewPage(AeoDoor door, Who who) {
        this.door = door;
        this.who = who;
    }

    /** On to the person's first step; for everybody else to the programmes, which are public law. */
    @GET
    public Response first() {
        var steps = door.steps(who);
        return Outcome.to(steps.isEmpty() ? "/aeo/programmes" : steps.getFirst().href());
    }
}
