package customs.portal.layout;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.core.Application;

/** Every page waits for services: none runs on an event loop. */
@Blocking
public class Pages extends Application {}
