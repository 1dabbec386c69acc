package customs.bcp.estate;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

import java.time.Instant;

/** What may be needed and may need: a service or a resource. */
@Entity
@Table(name = "estate_node")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "role")
abstract class Node<E> extends Item<E> {
    private String name;
    private long recoverySeconds;

    @Enumerated(EnumType.STRING)
    private RecoveryBasis basis;

    private Long rtoSeconds;
    private String note;
    private Instant since;

    protected Node() {}

    Node(String administration, String code, Instant since) {
        super(administration, code);
        this.since = since;
    }

    void state(String newName, long newRecovery, RecoveryBasis newBasis, Long newRto, String newNote) {
        name = newName;
        recoverySeconds = newRecovery;
        basis = newBasis;
        rtoSeconds = newRto;
        note = newNote;
    }

    String name() {
        return name;
    }

    long recoverySeconds() {
        return recoverySeconds;
    }

    RecoveryBasis basis() {
        return basis;
    }

    Long rtoSeconds() {
        return rtoSeconds;
    }

    String note() {
        return note;
    }

    /** When it was first recorded. */
    Instant since() {
        return since;
    }
}
