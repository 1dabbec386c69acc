package customs.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** What is true of every operation is written into the contract once: any error is a problem document. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractShape implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null) {
            return;
        }
        contract.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(ContractShape::complete));
    }

    private static void complete(Operation operation) {
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
