package customs.portal.form;

import customs.portal.session.FormContext;
import customs.portal.session.LocalPath;
import customs.portal.session.Parking;
import customs.portal.session.Seal;
import customs.portal.session.Who;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.NewCookie;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills {@link Form} before the page method runs, and forgets a parked form once it was sent again. */
class FormFilter {
    /** Files of more than 20 MB are refused here: a service would close the connection under the upload. */
    private static final long LARGEST_FILE = 20L * 1024 * 1024;

    private static final String FORGET = FormFilter.class.getName() + ".forget";

    private final Form form;
    private final Seal seal;
    private final Parking parking;
    private final Who who;

    FormFilter(Form form, Seal seal, Parking parking, Who who) {
        this.form = form;
        this.seal = seal;
        this.parking = parking;
        this.who = who;
    }

    @WithFormRead
    @ServerRequestFilter
    public void fill(ResteasyReactiveContainerRequestContext context, RoutingContext route) {
        String path = route.request().path();
        if ("GET".equals(context.getMethod())) {
            form.shownOn(LocalPath.of(route.request().uri()));
            if (route.request().getCookie("parked-0") != null) {
                parking.find(name -> value(route, name), path, who.id()).ifPresent(form::restore);
            }
            return;
        }
        FormData data = ((ResteasyReactiveRequestContext) context.getServerRequestContext()).getFormData();
        if (data == null) {
            form.shownOn(path);
            return;
        }
        Map<String, List<String>> entries = entries(data);
        List<String> sealed = entries.getOrDefault(FormContext.FIELD, List.of(""));
        Optional<FormContext> drawn = FormContext.open(seal, sealed.getFirst());
        if (drawn.filter(this::ofSomebodyElse).isPresent()) {
            throw new BadRequestException("drawn for another person");
        }
        form.sent(entries, drawn.map(FormContext::page).orElse(path));
        for (String name : data) {
            if (data.get(name).stream().anyMatch(FormFilter::tooLarge)) {
                form.tooLarge(name);
            }
        }
        drawn.filter(FormContext::restored).ifPresent(was -> route.put(FORGET, was.page()));
    }

    @ServerResponseFilter
    public void forget(ContainerRequestContext request, ContainerResponseContext response, RoutingContext route) {
        String page = route.get(FORGET);
        if (page != null) {
            for (NewCookie cookie : parking.forget(page)) {
                response.getHeaders().add("Set-Cookie", cookie);
            }
        }
    }

    private static boolean tooLarge(FormValue value) {
        try {
            return value.isFileItem() && value.getFileItem().getFileSize() > LARGEST_FILE;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Two people at one browser: what the first one left open is not sent in the name of the second. */
    private boolean ofSomebodyElse(FormContext context) {
        return who.isSignedIn()
                && !context.person().isEmpty()
                && !context.person().equals(who.id());
    }

    private static Map<String, List<String>> entries(FormData data) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (String name : data) {
            for (FormValue value : data.get(name)) {
                if (!value.isFileItem()) {
                    entries.computeIfAbsent(name, key -> new ArrayList<>()).add(value.getValue());
                }
            }
        }
        return entries;
    }

    private static String value(RoutingContext route, String name) {
        Cookie cookie = route.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }
}
