package customs.portal.session;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page was asked for, or a form sent, without a session that still counts. A page leads to sign-in and back; a form is parked first,
 * so that it stands filled on its page after sign-in; a piece of a page (htmx) makes the browser go the same way.
 */
class Expiry {
    private static final Logger LOG = Logger.getLogger(Expiry.class);
    private static final String SIGN_IN = "/sign-in";

    private final Seal seal;
    private final Parking parking;
    private final IdentityProbe identityProvider;
    private final Language language;

    Expiry(Seal seal, Parking parking, IdentityProbe identityProvider, Language language) {
        this.language = language;
        this.seal = seal;
        this.parking = parking;
        this.identityProvider = identityProvider;
    }

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = 1)
    public Uni<Response> withoutSession(UnauthorizedException missing, RoutingContext route) {
        return signIn(route);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = 1)
    public Uni<Response> sessionRefused(AuthenticationFailedException expired, RoutingContext route) {
        LOG.debugf(expired, "session refused on %s", route.normalizedPath());
        return signIn(route);
    }

    /** Keycloak sent the person back with an error, or the return did not belong to a sign-in begun here. */
    @ServerExceptionMapper(value = AuthenticationCompletionException.class, priority = 1)
    public Uni<Response> signInFailed(AuthenticationCompletionException failed, RoutingContext route) {
        LOG.infof(failed, "sign-in did not complete");
        return page(401, SignIn.Templates.signInFailed().createUni());
    }

    private Uni<Response> signIn(RoutingContext route) {
        HttpServerRequest request = route.request();
        if (SIGN_IN.equals(route.normalizedPath())) {
            return challenge(route);
        }
        if ("true".equals(request.getHeader("HX-Request"))) {
            String page = LocalPath.of(currentPage(request));
            return done(Response.status(401).header("HX-Redirect", signInTo(page)));
        }
        if ("GET".equals(request.method().name())
                || "HEAD".equals(request.method().name())) {
            return done(Response.seeOther(URI.create(signInTo(request.uri()))));
        }
        return read(request).chain(sent -> park(sent, request)).onFailure().recoverWithItem(this::toHome);
    }

    /** Leads to Keycloak, after making sure that it is there: a browser's own connection error helps nobody. */
    private Uni<Response> challenge(RoutingContext route) {
        return identityProvider.answers().chain(answers -> {
            if (!answers) {
                return page(503, SignIn.Templates.signInDown().createUni());
            }
            HttpAuthenticator authenticator = route.get(HttpAuthenticator.class.getName());
            return authenticator.getChallenge(route).map(Expiry::respond);
        });
    }

    private static Response respond(ChallengeData challenge) {
        if (challenge == null) {
            return Response.status(401).build();
        }
        Response.ResponseBuilder response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }

    private Uni<Response> park(Sent sent, HttpServerRequest request) {
        Optional<FormContext> context = FormContext.open(seal, sent.one(FormContext.FIELD));
        if (context.isEmpty()) {
            return Uni.createFrom().item(toHome());
        }
        String page = context.get().page();
        return parking.park(context.get(), sent.values(), sent.files())
                .map(cookies ->
                        done(Response.seeOther(URI.create(signInTo(page))).cookie(cookies.toArray(NewCookie[]::new))))
                .orElseGet(() -> page(401, stillHere(sent, request.path())));
    }

    /** What is too long for cookies stays in the browser, in a page that can send it once more after a sign-in beside it. */
    private Uni<String> stillHere(Sent sent, String path) {
        return SignIn.Templates.stillHere(
                        LocalPath.of(path), sent.values(), !sent.files().isEmpty())
                .createUni();
    }

    private static Uni<Sent> read(HttpServerRequest request) {
        if (request.isEnded()) {
            return Uni.createFrom().item(Sent.of(request.formAttributes(), List.of()));
        }
        return Uni.createFrom().emitter(emitter -> {
            List<String> files = new ArrayList<>();
            request.setExpectMultipart(true);
            request.uploadHandler(upload -> {
                if (upload.filename() != null && !upload.filename().isEmpty()) {
                    files.add(upload.name());
                }
                upload.handler(discarded -> {});
            });
            request.exceptionHandler(emitter::fail);
            request.endHandler(end -> emitter.complete(Sent.of(request.formAttributes(), files)));
            request.resume();
        });
    }

    /** A form as it arrived. */
    record Sent(Map<String, List<String>> values, List<String> files) {
        static Sent of(MultiMap attributes, List<String> files) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            attributes.forEach(entry -> values.computeIfAbsent(entry.getKey(), name -> new ArrayList<>())
                    .add(entry.getValue()));
            return new Sent(values, files);
        }

        String one(String name) {
            List<String> all = values.get(name);
            return all == null ? null : all.getFirst();
        }
    }

    private Response toHome() {
        return Response.seeOther(URI.create(signInTo("/"))).build();
    }

    private String signInTo(String page) {
        return SIGN_IN + "?to=" + URLEncoder.encode(LocalPath.of(page), StandardCharsets.UTF_8) + "&ui_locales="
                + language.code();
    }

    private static String currentPage(HttpServerRequest request) {
        String address = request.getHeader("HX-Current-URL");
        if (address == null) {
            return "/";
        }
        try {
            URI uri = URI.create(address);
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }

    private static Uni<Response> done(Response.ResponseBuilder response) {
        return Uni.createFrom().item(response.build());
    }

    private static Uni<Response> page(int status, Uni<String> html) {
        return html.map(text -> Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(text)
                .build());
    }
}
