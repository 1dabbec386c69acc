package customs.monitoring.session;

import customs.platform.act.Actor;
import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Documents of a session, each for whom it is meant. */
@Path("/api/v1/sessions/{id}/documents")
@Tag(name = "Sessions")
class SessionDocumentResource {
    private final Papers papers;
    private final Caller caller;

    SessionDocumentResource(Papers papers, Caller caller) {
        this.papers = papers;
        this.caller = caller;
    }

    /** A document without its content. */
    record SessionDocumentView(
            UUID id,
            UUID item,

            @Schema(description = "Symbol, language and version", examples = "PC0602E1a")
            String name,

            @Schema(examples = "PC0602") String symbol,
            @Schema(examples = "E") String language,
            @Schema(examples = "1a") String version,
            String title,
            SessionDocument.Visibility visibility,
            @Schema(description = "SHA-256 of the file") String hash,
            int bytes,
            Instant addedAt,

            @Schema(description = "It came after documents were due")
            boolean late,

            String href) {
        private static SessionDocumentView of(SessionDocument one) {
            return new SessionDocumentView(
                    one.id(),
                    one.itemId(),
                    one.name().full(),
                    one.name().symbol(),
                    one.name().language(),
                    one.name().edition(),
                    one.title(),
                    one.visibility(),
                    one.hash(),
                    one.bytes(),
                    one.addedAt(),
                    one.late(),
                    "/api/v1/sessions/%s/documents/%s".formatted(one.sessionId(), one.id()));
        }
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listSessionDocuments", summary = "Documents of a session that are for the caller")
    public List<SessionDocumentView> list(UUID id) {
        Actor reader = caller.actor();
        return papers.of(id, reader).stream().map(SessionDocumentView::of).toList();
    }

    @GET
    @Path("/{document}")
    @PermitAll
    @Produces("application/pdf")
    @Operation(
            operationId = "readSessionDocument",
            summary = "A document of a session",
            description = "One that is not for the caller is not there. Problems: not-found.")
    @APIResponse(
            responseCode = "200",
            description = "The PDF",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> read(UUID id, UUID document) {
        var found = papers.read(id, document, caller.actor());
        return RestResponse.ResponseBuilder.ok(found.content())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.pdf\"".formatted(found.name().full()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Idempotent
    @RolesAllowed("body-secretary")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "application/pdf"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addSessionDocument",
            summary = "Puts a document on an item of the agenda",
            description =
                    "The body is the PDF itself, at most 20 MB. A correction is another version. Problems: forbidden,"
                            + " not-found, conflict (the same symbol, language and version), session-not-open, too-large,"
                            + " unsupported-media-type.")
    @APIResponseSchema(
            value = SessionDocumentView.class,
            responseCode = "201",
            responseDescription = "The document without its content")
    public RestResponse<SessionDocumentView> add(
            UUID id,
            @QueryParam("item") @NotNull UUID item,
            @QueryParam("symbol") @NotNull @Pattern(regexp = "[A-Z]{2}[0-9]{4}") String symbol,
            @QueryParam("language") @NotNull @Pattern(regexp = "[EFSRAP]") String language,
            @QueryParam("version") @NotNull @Pattern(regexp = "[0-9][a-z]?") String version,
            @QueryParam("title") @NotBlank @Size(max = 300) String title,
            @QueryParam("visibility") @NotNull @Pattern(regexp = "PUBLIC|MEMBERS|RESTRICTED") String visibility,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] file) {
        var added = papers.add(
                id,
                item,
                new DocumentName(symbol, language, version),
                title.strip(),
                SessionDocument.Visibility.valueOf(visibility),
                file == null ? new byte[0] : file,
                caller.actor());
        return RestResponse.status(RestResponse.Status.CREATED, SessionDocumentView.of(added));
    }
}
