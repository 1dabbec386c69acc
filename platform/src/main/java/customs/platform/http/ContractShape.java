package customs.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is true of every operation is written into the contract once: any error is a problem document, and the roles are
 * those of the code.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractShape implements OASFilter {
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName PUBLIC = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final String PROBLEM = "#/components/schemas/Problem";

    private final Map<String, List<String>> rolesOf = new HashMap<>();

    public ContractShape(IndexView index) {
        index.getAnnotations(ROLES)
                .forEach(allowed -> note(allowed, List.of(allowed.value().asStringArray())));
        index.getAnnotations(PUBLIC).forEach(open -> note(open, List.of("anonymous")));
    }

    private void note(AnnotationInstance annotation, List<String> roles) {
        if (annotation.target().kind() != AnnotationTarget.Kind.METHOD) {
            return;
        }
        var method = annotation.target().asMethod();
        var operation = method.annotation(OPERATION);
        var id = operation == null ? null : operation.value("operationId");
        rolesOf.put(id == null ? method.name() : id.asString(), roles);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return;
        }
        contract.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(this::complete));
    }

    private void complete(Operation operation) {
        var roles = rolesOf.get(operation.getOperationId());
        if (roles != null) {
            operation.addExtension("x-roles", roles);
        }
        var responses = operation.getResponses();
        var problem = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(problem);
            }
        });
        responses.addAPIResponse(
                "default",
                OASFactory.createAPIResponse()
                        .description("A problem (RFC 9457); the types are listed at /problems")
                        .content(problem));
    }
}
