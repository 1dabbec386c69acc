package customs.portal.layout;

import customs.portal.form.Form;
import customs.portal.session.Language;
import customs.portal.session.LocalPath;
import customs.portal.session.Who;
import customs.portal.wording.Wording;
import io.quarkus.arc.All;
import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** What every page shows around its content: navigation, notice, the demonstration banner and the addresses of scripts and styles. */
@RequestScoped
@Named("page")
public class Page {
    private final List<Door> doors;
    private final Who who;
    private final Language language;
    private final Wording wording;
    private final Form form;
    private final Assets assets;
    private final CsrfTokenParameterProvider csrf;
    private final RoutingContext route;
    private final boolean demonstration;

    Page(
            @All List<Door> doors,
            Who who,
            Language language,
            Wording wording,
            Form form,
            Assets assets,
            CsrfTokenParameterProvider csrf,
            RoutingContext route,
            @ConfigProperty(name = "customs.demonstration", defaultValue = "false") boolean demonstration) {
        this.doors = doors;
        this.who = who;
        this.language = language;
        this.wording = wording;
        this.form = form;
        this.assets = assets;
        this.csrf = csrf;
        this.route = route;
        this.demonstration = demonstration;
    }

    /** The doors that stand open for this person, with their steps. */
    public List<Open> doors() {
        return doors.stream()
                .sorted(Comparator.comparingInt(Door::order))
                .map(this::open)
                .filter(door -> !door.steps().isEmpty())
                .toList();
    }

    /** The door this page is behind, or null. */
    public Open door() {
        return doors().stream().filter(Open::current).findFirst().orElse(null);
    }

    private Open open(Door door) {
        String path = path();
        List<Link> steps = door.steps(who).stream()
                .map(step -> new Link(
                        say(door.area(), step.key()),
                        wording.has(door.area(), step.key() + "_hint") ? say(door.area(), step.key() + "_hint") : "",
                        step.href(),
                        step.href().equals(path)))
                .toList();
        return new Open(
                say(door.area(), "door_title"),
                say(door.area(), "door_about"),
                "/" + door.area(),
                path.equals("/" + door.area()) || path.startsWith("/" + door.area() + "/"),
                steps);
    }

    private String say(String area, String key) {
        return wording.say(area, language.locale(), key);
    }

    /**
     * The confirmation after a submission: a page redirects to {@code …?done=<key>} and the area's wording has {@code done_<key>}. Null
     * without.
     */
    public String notice() {
        String done = route.request().getParam("done");
        String area = area();
        if (done == null || !done.matches("[a-zA-Z0-9-]{1,40}") || !Wording.AREAS.contains(area)) {
            return null;
        }
        return wording.has(area, "done_" + done) ? say(area, "done_" + done) : null;
    }

    /** First part of the path: {@code aeo}, {@code bcp}, {@code monitoring}, else {@code home}. */
    public String area() {
        String first = path().split("/", 3)[1];
        return Wording.AREAS.contains(first) ? first : "home";
    }

    public String path() {
        String path = route.request().path();
        return path == null || path.isEmpty() ? "/" : path;
    }

    /** Path and query to return to, encoded for a query parameter. */
    public String here() {
        String here =
                "GET".equals(route.request().method().name()) ? route.request().uri() : form.page();
        return URLEncoder.encode(LocalPath.of(here), StandardCharsets.UTF_8);
    }

    /** Whether what this person sees is invented: user-assigned codes (XA, XB, XR), or an installation with demonstration records. */
    public boolean isDemonstration() {
        return demonstration || userAssigned(who.administration()) || userAssigned(who.region());
    }

    private static boolean userAssigned(String code) {
        return code.length() == 2 && code.charAt(0) == 'X';
    }

    public String csrfField() {
        return csrf.getParameterName();
    }

    public String csrfHeader() {
        return csrf.getHeaderName();
    }

    /** The token against forged requests; empty on a page that is shown because a request was stopped before it got one. */
    public String csrfToken() {
        try {
            return csrf.getToken();
        } catch (IllegalStateException stoppedEarlier) {
            return "";
        }
    }

    /** Address of a script or style, with its content in the address. */
    public String asset(String name) {
        return assets.href(name);
    }

    /** A door with its steps in the language of the page. */
    public record Open(String title, String about, String href, boolean current, List<Link> steps) {}

    /** A link with its explanation. */
    public record Link(String title, String hint, String href, boolean current) {}
}
