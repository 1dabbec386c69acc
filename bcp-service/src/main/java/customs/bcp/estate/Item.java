package customs.bcp.estate;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import java.util.UUID;

/** A part of an estate, stated as a whole by an entry. */
@MappedSuperclass
abstract class Item<E> implements Owned {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String administration;
    private String code;

    protected Item() {}

    Item(String administration, String code) {
        this.administration = administration;
        this.code = code;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    @Override
    public String administration() {
        return administration;
    }

    String code() {
        return code;
    }

    /** Only for what is named by a part of its entry. */
    void code(String named) {
        code = named;
    }

    /** What is stated of it now. */
    abstract E entry();

    /** States it anew; the code stays. */
    abstract void state(E entry);
}
