package customs.bcp.plan;

import customs.bcp.estate.Owned;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A file that belongs to a version of a plan: what it is called, how large it is and its hash; its bytes stand elsewhere. */
@Entity
class PlanAttachment extends Aggregate implements Owned {
    private String administration;
    private UUID planVersionId;

    @Enumerated(EnumType.STRING)
    private AttachmentStage stage = AttachmentStage.ATTACHED;

    private String name;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    private int size;
    private String sha256;
    private Instant attachedAt;
    private String attachedByName;

    protected PlanAttachment() {}

    PlanAttachment(PlanVersion version, String name, AttachmentKind kind, int size, String sha256, Act act) {
        this.administration = version.administration();
        this.planVersionId = version.id();
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
        this.attachedAt = act.at();
        this.attachedByName = act.by().name();
        record("attached", stage, act, Map.of("planVersion", planVersionId, "sha256", sha256, "size", size));
    }

    /** The same file in the next version. */
    PlanAttachment(PlanVersion version, PlanAttachment before, Act act) {
        this(version, before.name, before.kind, before.size, before.sha256, act);
    }

    void remove(Act act) {
        if (!stage.next().contains(AttachmentStage.REMOVED)) {
            throw new Refusal("wrong-stage", "A file that is %s cannot become REMOVED.".formatted(stage));
        }
        stage = AttachmentStage.REMOVED;
        record("removed", stage, act, Map.of());
    }

    @Override
    public String administration() {
        return administration;
    }

    UUID planVersionId() {
        return planVersionId;
    }

    AttachmentStage stage() {
        return stage;
    }

    String name() {
        return name;
    }

    AttachmentKind kindOf() {
        return kind;
    }

    int size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    Instant attachedAt() {
        return attachedAt;
    }

    String attachedByName() {
        return attachedByName;
    }

    @Override
    protected String kind() {
        return "plan-attachment";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
