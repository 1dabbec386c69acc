package customs.bcp.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A branch of the call tree.
 *
 * @param role the function that is called; stands once in the tree
 * @param calledBy the function that calls it; absent for who begins
 */
public record CallLink(
        @NotBlank @Size(max = 120) String role,
        @Size(max = 120) String calledBy) {}
