package customs.bcp.pack;

import customs.bcp.estate.Owned;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A pack on paper or on a stick: who has it and where it lies. Its holder is not in history. */
@Entity
class PackCopy extends Aggregate implements Owned {
    private String administration;
    private UUID planId;
    private UUID editionId;
    private String language;
    private String team;
    private String role;
    private String holder;
    private String place;
    private LocalDate printedOn;

    @Enumerated(EnumType.STRING)
    private PackCopyStage stage = PackCopyStage.HELD;

    private Instant endedAt;

    protected PackCopy() {}

    PackCopy(PackEdition edition, PackCopyEntry entry, LocalDate printedOn, Act act) {
        this.administration = edition.administration();
        this.planId = edition.planId();
        this.editionId = edition.id();
        this.language = entry.language();
        this.team = entry.team();
        this.role = entry.role();
        this.holder = entry.holder();
        this.place = entry.place();
        this.printedOn = printedOn;
        record("registered", stage, act, Map.of("edition", edition.id(), "printedOn", printedOn));
    }

    /** Its holder got the same of a later edition. */
    PackCopy replace(PackEdition latest, LocalDate today, Act act) {
        if (latest.id().equals(editionId)) {
            throw new Refusal(
                    "same-edition", "This copy is of the latest edition already; build the pack again first.");
        }
        move(PackCopyStage.REPLACED, "replaced", act);
        return new PackCopy(
                latest, new PackCopyEntry(latest.id(), language, team, role, holder, place, today), today, act);
    }

    void withdraw(Act act) {
        move(PackCopyStage.WITHDRAWN, "withdrawn", act);
    }

    private void move(PackCopyStage to, String deed, Act act) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "A copy that is %s cannot become %s.".formatted(stage, to));
        }
        stage = to;
        endedAt = act.at();
        record(deed, stage, act, Map.of());
    }

    @Override
    public String administration() {
        return administration;
    }

    UUID planId() {
        return planId;
    }

    UUID editionId() {
        return editionId;
    }

    PackCopyEntry entry() {
        return new PackCopyEntry(editionId, language, team, role, holder, place, printedOn);
    }

    PackCopyStage stage() {
        return stage;
    }

    @Override
    protected String kind() {
        return "pack-copy";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
