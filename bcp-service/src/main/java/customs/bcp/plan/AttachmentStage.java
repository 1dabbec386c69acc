package customs.bcp.plan;

import java.util.EnumSet;
import java.util.Set;

/** Whether a file belongs to a version. */
public enum AttachmentStage {
    /** It is a part of the version, and sealed with it. */
    ATTACHED,
    /** An author took it away again while the version was a draft. */
    REMOVED;

    Set<AttachmentStage> next() {
        return switch (this) {
            case ATTACHED -> EnumSet.of(REMOVED);
            case REMOVED -> EnumSet.noneOf(AttachmentStage.class);
        };
    }
}
