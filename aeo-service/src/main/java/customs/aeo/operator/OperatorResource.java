package customs.aeo.operator;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The register of operators. */
@Path("/api/v1/operators")
@Tag(name = "Operators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OperatorResource {
    private static final String COUNTRY = "[A-Z]{2}";

    private final Registration registration;
    private final Caller caller;
    private final Clock clock;

    OperatorResource(Registration registration, Caller caller, Clock clock) {
        this.registration = registration;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "A new operator with its first identifier")
    public record OperatorRegistration(
            @NotBlank @Size(max = 200) String legalName,
            @NotNull @Pattern(regexp = COUNTRY) String country,
            @Past LocalDate establishedOn,
            @NotNull @Valid IdentifierEntry identifier) {}

    @Schema(description = "Particulars of an operator")
    public record OperatorChange(
            @NotBlank @Size(max = 200) String legalName,
            @NotNull @Pattern(regexp = COUNTRY) String country,
            @Past LocalDate establishedOn) {}

    @Schema(description = "A number under which an operator is known; the scheme is one of its programme's")
    public record IdentifierEntry(
            @NotBlank @Size(max = 20) @Schema(examples = "TIN")
            String scheme,

            @NotNull @Pattern(regexp = COUNTRY) String country,
            @NotBlank @Size(max = 40) String value,
            LocalDate validFrom,
            LocalDate validTo) {}

    @Schema(description = "A branch, licence, site or function")
    public record UnitEntry(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 200) String name,
            @NotNull Kind kind,
            @NotNull @Pattern(regexp = COUNTRY) String country) {
        /** What a part of an operator is. */
        public enum Kind {
            BRANCH,
            LICENCE,
            SITE,
            FUNCTION
        }
    }

    @Schema(description = "First day on which the consent, or its withdrawal, counts; today when left out")
    public record ConsentEntry(LocalDate from) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listOperators",
            summary = "Operators of the administration, by name; a trader gets its own",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader.")
    public Page<OperatorView> list(
            @QueryParam("name") @Size(max = 200) String name,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        var actor = caller.actor();
        return registration.page(actor, name, limit, after).map(operator -> OperatorView.of(operator, actor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readOperator",
            summary = "One operator",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The operator")
    @APIResponse(responseCode = "404", description = "not-found")
    public OperatorView read(@PathParam("id") UUID id) {
        var actor = caller.actor();
        return OperatorView.of(registration.read(id, actor), actor);
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Idempotent
    @Operation(
            operationId = "registerOperator",
            summary = "Registers an operator",
            description = "Role: aeo-officer. Takes an Idempotency-Key.")
    @APIResponseSchema(
            value = OperatorView.class,
            responseCode = "201",
            responseDescription = "Registered; Location leads to it")
    @APIResponse(responseCode = "409", description = "identifier-taken")
    @APIResponse(responseCode = "422", description = "invalid, unknown-scheme, malformed-identifier")
    public RestResponse<OperatorView> register(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid OperatorRegistration body) {
        var actor = caller.actor();
        var identifier = body.identifier();
        var operator = registration.register(
                new Registration.Particulars(
                        body.legalName(),
                        body.country(),
                        body.establishedOn(),
                        identifier.scheme(),
                        identifier.country(),
                        identifier.value(),
                        identifier.validFrom()),
                new Act(actor, clock.instant()));
        return RestResponse.ResponseBuilder.<OperatorView>created(URI.create("/api/v1/operators/" + operator.id()))
                .entity(OperatorView.of(operator, actor))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "changeOperator",
            summary = "Changes an operator's particulars",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "412", description = "stale")
    public OperatorView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OperatorChange body) {
        var actor = caller.actor();
        return OperatorView.of(
                registration.change(
                        id, Expected.of(ifMatch), actor, body.legalName(), body.country(), body.establishedOn()),
                actor);
    }

    @POST
    @Path("/{id}/identifiers")
    @RolesAllowed({"aeo-officer", "trader"})
    @Operation(
            operationId = "addIdentifier",
            summary = "Adds a number under which the operator is known",
            description =
                    "A number that a trader enters for its own operator is CLAIMED: it answers no status question and"
                            + " lets nobody in until an officer has verified it. Roles: aeo-officer, trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Added")
    @APIResponse(responseCode = "409", description = "identifier-taken")
    @APIResponse(responseCode = "422", description = "invalid, unknown-scheme, malformed-identifier")
    public OperatorView addIdentifier(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid IdentifierEntry body) {
        var actor = caller.actor();
        return OperatorView.of(
                registration.add(
                        id,
                        Expected.of(ifMatch),
                        actor,
                        body.scheme(),
                        body.country(),
                        body.value(),
                        body.validFrom(),
                        body.validTo()),
                actor);
    }

    @POST
    @Path("/{id}/units")
    @RolesAllowed({"aeo-officer", "trader"})
    @Operation(
            operationId = "addUnit",
            summary = "Adds a branch, licence, site or function",
            description = "Roles: aeo-officer, trader (its own operator). Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Added")
    public OperatorView addUnit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UnitEntry body) {
        var actor = caller.actor();
        var unit = new OperatorUnit(body.code(), body.name(), body.kind().name(), body.country());
        return OperatorView.of(registration.add(id, Expected.of(ifMatch), actor, unit), actor);
    }

    @POST
    @Path("/{id}/consents")
    @RolesAllowed("trader")
    @Operation(
            operationId = "giveConsent",
            summary = "Agrees to the exchange of data with partner administrations",
            description = "Role: trader, for its own operator. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Agreed")
    @APIResponse(responseCode = "409", description = "wrong-stage: agreed already")
    public OperatorView giveConsent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ConsentEntry body) {
        return consent(id, ifMatch, true, body);
    }

    @POST
    @Path("/{id}/consent-withdrawals")
    @RolesAllowed("trader")
    @Operation(
            operationId = "withdrawConsent",
            summary = "Withdraws the consent to the exchange of data; recognition by partners ends",
            description = "Role: trader, for its own operator. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "wrong-stage: there is no consent to withdraw")
    public OperatorView withdrawConsent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ConsentEntry body) {
        return consent(id, ifMatch, false, body);
    }

    @PUT
    @Path("/{id}/publication")
    @RolesAllowed("trader")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "allowPublication",
            summary = "Allows the public register to show the operator",
            description = "Role: trader, for its own operator. Needs If-Match.")
    public OperatorView allowPublication(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return publish(id, ifMatch, true);
    }

    @DELETE
    @Path("/{id}/publication")
    @RolesAllowed("trader")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "endPublication",
            summary = "Takes the operator out of the public register",
            description = "Role: trader, for its own operator. Needs If-Match.")
    public OperatorView endPublication(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return publish(id, ifMatch, false);
    }

    private OperatorView consent(UUID id, String ifMatch, boolean given, ConsentEntry body) {
        var actor = caller.actor();
        return OperatorView.of(
                registration.consent(id, Expected.of(ifMatch), given, body.from(), new Act(actor, clock.instant())),
                actor);
    }

    private OperatorView publish(UUID id, String ifMatch, boolean shown) {
        var actor = caller.actor();
        return OperatorView.of(
                registration.publish(id, Expected.of(ifMatch), shown, new Act(actor, clock.instant())), actor);
    }
}
