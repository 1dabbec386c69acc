package customs.portal.service;

import jakarta.ws.rs.core.Response;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Passes a file on from a service to the browser as it arrives: always as an attachment, never shown from the portal's origin. */
public final class Download {
    private Download() {}

    /** The service's answer under this file name; the media type is the service's. */
    public static Response of(Response fromService, String fileName) {
        String type = fromService.getHeaderString("Content-Type");
        String plain = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(fromService.readEntity(InputStream.class))
                .header("Content-Type", type == null ? "application/octet-stream" : type)
                .header("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
