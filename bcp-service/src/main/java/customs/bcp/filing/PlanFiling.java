package customs.bcp.filing;

import customs.bcp.estate.CanonicalJson;
import customs.bcp.estate.Owned;
import customs.bcp.plan.PlanAttachmentView;
import customs.bcp.plan.PlanVersionView;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A version handed to a region or a peer: what they see of it, and the receipt that says so. */
@Entity
class PlanFiling extends Aggregate implements Owned {
    private String administration;
    private UUID planVersionId;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private Sharing shared;

    @Enumerated(EnumType.STRING)
    private FilingStage stage = FilingStage.FILED;

    private String document;
    private String receipt;
    private Instant filedAt;
    private String filedByName;
    private Instant withdrawnAt;

    protected PlanFiling() {}

    PlanFiling(PlanVersionView version, List<PlanAttachmentView> attachments, FilingInput input, Act act) {
        administration = version.administration();
        planVersionId = version.id();
        recipientKind = input.recipientKind();
        recipient = input.recipient();
        shared = input.shared();
        filedAt = act.at().truncatedTo(ChronoUnit.SECONDS);
        filedByName = act.by().name();
        document = CanonicalJson.write(FiledPlan.of(version, attachments, shared));
        receipt = CanonicalJson.sha256(CanonicalJson.write(Map.of(
                "recipientKind", recipientKind,
                "recipient", recipient,
                "shared", shared,
                "filedAt", filedAt.toString(),
                "document", CanonicalJson.sha256(document))));
        record(
                "filed",
                stage,
                act,
                Map.of(
                        "planVersion", planVersionId,
                        "recipientKind", recipientKind,
                        "recipient", recipient,
                        "shared", shared,
                        "receipt", receipt));
    }

    void withdraw(Act act) {
        if (!stage.next().contains(FilingStage.WITHDRAWN)) {
            throw new Refusal("wrong-stage", "A filing that is %s cannot become WITHDRAWN.".formatted(stage));
        }
        stage = FilingStage.WITHDRAWN;
        withdrawnAt = act.at();
        record("withdrawn", stage, act, Map.of());
    }

    /** Whether this caller is who it was filed to, and it still is. */
    boolean receivedBy(Actor actor) {
        return stage == FilingStage.FILED
                && switch (recipientKind) {
                    case REGION -> recipient.equals(actor.region());
                    case ADMINISTRATION -> recipient.equals(actor.administration());
                };
    }

    @Override
    public String administration() {
        return administration;
    }

    UUID planVersionId() {
        return planVersionId;
    }

    RecipientKind recipientKind() {
        return recipientKind;
    }

    String recipient() {
        return recipient;
    }

    Sharing shared() {
        return shared;
    }

    FilingStage stage() {
        return stage;
    }

    FiledPlan document() {
        return CanonicalJson.read(document, FiledPlan.class);
    }

    String documentHash() {
        return CanonicalJson.sha256(document);
    }

    String receipt() {
        return receipt;
    }

    Instant filedAt() {
        return filedAt;
    }

    String filedByName() {
        return filedByName;
    }

    @Override
    protected String kind() {
        return "plan-filing";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
