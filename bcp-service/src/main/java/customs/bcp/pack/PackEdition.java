package customs.bcp.pack;

import customs.bcp.contact.Freshness;
import customs.bcp.estate.Owned;
import customs.bcp.plan.PlanVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The pack of a version as it was built on a day, with the contacts of that day. Never changed; built again instead. */
@Entity
class PackEdition implements Owned {
    @Id
    private UUID id = UUID.randomUUID();

    private String administration;
    private UUID planId;
    private UUID planVersionId;
    private int number;
    private Instant builtAt;
    private String builtBy;
    private LocalDate validUntil;
    private String contentHash;
    private String estateHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PackContact> contacts = List.of();

    protected PackEdition() {}

    /**
     * @param today the administration's local date: the pack holds for as long as a verified contact does, and no longer
     *     than until the plan must be reviewed, where that day is still to come
     */
    PackEdition(
            PlanVersion version,
            int number,
            String estateHash,
            List<PackContact> contacts,
            String builtBy,
            LocalDate today,
            Instant builtAt) {
        this.administration = version.administration();
        this.planId = version.planId();
        this.planVersionId = version.id();
        this.number = number;
        this.contentHash = version.contentHash();
        this.estateHash = estateHash;
        this.contacts = List.copyOf(contacts);
        this.builtBy = builtBy;
        this.builtAt = builtAt;
        var longest = today.plusDays(Freshness.DAYS);
        var review = version.reviewDue();
        this.validUntil = review != null && review.isAfter(today) && review.isBefore(longest) ? review : longest;
    }

    UUID id() {
        return id;
    }

    @Override
    public String administration() {
        return administration;
    }

    UUID planId() {
        return planId;
    }

    UUID planVersionId() {
        return planVersionId;
    }

    int number() {
        return number;
    }

    Instant builtAt() {
        return builtAt;
    }

    String builtBy() {
        return builtBy;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    String contentHash() {
        return contentHash;
    }

    String estateHash() {
        return estateHash;
    }

    List<PackContact> contacts() {
        return contacts;
    }
}
