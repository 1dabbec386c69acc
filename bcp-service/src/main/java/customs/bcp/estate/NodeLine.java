package customs.bcp.estate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/**
 * A service or a resource by its name.
 *
 * @param service whether it is a service; a resource otherwise
 * @param kind of a resource; absent for a service
 */
public record NodeLine(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String name,
        @Schema(required = true) boolean service,
        ResourceKind kind) {

    static NodeLine of(Node<?> node) {
        return switch (node.entry()) {
            case ServiceEntry service -> new NodeLine(node.id(), node.code(), node.name(), true, null);
            case ResourceEntry resource -> new NodeLine(node.id(), node.code(), node.name(), false, resource.kind());
            default -> throw new IllegalStateException("Neither service nor resource: " + node.code());
        };
    }

    /**
     * What was looked for, by name.
     *
     * @param more whether there is more than is listed
     */
    public record NodeList(
            @Schema(required = true) List<NodeLine> items,
            @Schema(required = true) boolean more) {}
}
