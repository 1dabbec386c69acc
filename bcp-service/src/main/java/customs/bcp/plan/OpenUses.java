package customs.bcp.plan;

import java.util.UUID;

/** Asked before a version is retired: does something open rely on it? Answered by whoever uses plans. */
public interface OpenUses {
    boolean of(UUID planVersion);
}
