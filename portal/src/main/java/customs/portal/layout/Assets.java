package customs.portal.layout;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Styles and scripts, all from our own origin, each under an address that holds the hash of its content: browsers keep them for a
 * year and never show an old one. A closed list; nothing else of the class path is served.
 */
@Path("/assets/{hash}/{name}")
@PermitAll
@Singleton
public class Assets {
    private static final String GOVUK = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";
    private static final String CSS = "text/css;charset=UTF-8";
    private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    Assets() {
        // The typeface and the crest of the components' own government are not ours to use: without these rules nothing
        // asks for them.
        String components = text(GOVUK + "govuk-frontend.min.css")
                .replaceAll("@font-face\\{[^}]*}", "")
                .replaceAll("url\\(/assets/[^)]*\\)", "none");
        add("components.css", CSS, components.getBytes(StandardCharsets.UTF_8));
        add("brand.css", CSS, bytes("customs/portal/layout/brand.css"));
        add("components.js", JAVASCRIPT, bytes(GOVUK + "govuk-frontend.min.js"));
        add("htmx.js", JAVASCRIPT, bytes("META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"));
        add("echarts.js", JAVASCRIPT, bytes("META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js"));
        add("chart.js", JAVASCRIPT, bytes("customs/portal/layout/chart.js"));
        add("favicon.svg", "image/svg+xml", bytes("customs/portal/layout/favicon.svg"));
        String portal = text("customs/portal/layout/portal.js").replace("./components.js", href("components.js"));
        add("portal.js", JAVASCRIPT, portal.getBytes(StandardCharsets.UTF_8));
    }

    @GET
    public Response file(@RestPath String hash, @RestPath String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new NotFoundException();
        }
        Response.ResponseBuilder response = Response.ok(asset.content()).header("Content-Type", asset.type());
        return response.header(
                        "Cache-Control", asset.hash().equals(hash) ? "public, max-age=31536000, immutable" : "no-cache")
                .build();
    }

    /** The address of an asset; an unknown name is a programming error. */
    String href(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return "/assets/" + asset.hash() + "/" + name;
    }

    private void add(String name, String type, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            assets.put(name, new Asset(type, HexFormat.of().formatHex(digest, 0, 8), content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Asset(String type, String hash, byte[] content) {}
}
