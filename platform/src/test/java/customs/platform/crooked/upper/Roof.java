package customs.platform.crooked.upper;

import customs.platform.crooked.lower.Ground;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/** A resource that is also an activity. */
@Path("/roof")
@Transactional
public class Roof {
    private final Ground ground = new Ground();

    public String now() {
        return ground.now().toString();
    }
}
