package customs.portal.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.net.URI;

/** The language switch: remembers the choice for a year and returns to the page it was made on. */
@Path("/language/{code}")
@PermitAll
public class LanguagePage {
    @GET
    public Response choose(@RestPath String code, @RestQuery String to) {
        if (!"en".equals(code) && !"fr".equals(code)) {
            throw new BadRequestException();
        }
        return Response.seeOther(URI.create(LocalPath.of(to)))
                .cookie(new NewCookie.Builder(Language.COOKIE)
                        .value(code)
                        .path("/")
                        .maxAge(365 * 24 * 3600)
                        .sameSite(NewCookie.SameSite.LAX)
                        .httpOnly(true)
                        .build())
                .build();
    }
}
