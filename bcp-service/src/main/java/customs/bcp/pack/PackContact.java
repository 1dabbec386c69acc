package customs.bcp.pack;

import customs.bcp.contact.Contact;

import java.time.LocalDate;

/** A contact as an edition prints it. */
record PackContact(
        String role,
        int rank,
        String name,
        String organisation,
        String phone,
        String otherPhone,
        String email,
        LocalDate verifiedOn) {
    static PackContact of(Contact contact) {
        var entry = contact.entry();
        return new PackContact(
                entry.role(),
                entry.rank(),
                entry.name(),
                entry.organisation(),
                entry.phone(),
                entry.otherPhone(),
                entry.email(),
                contact.verifiedOn());
    }

    /** Whether it reaches the same; when somebody last made sure of it does not matter. */
    boolean reaches(PackContact other) {
        return at(null).equals(other.at(null));
    }

    private PackContact at(LocalDate day) {
        return new PackContact(role, rank, name, organisation, phone, otherPhone, email, day);
    }

    String place() {
        return role + " " + rank;
    }
}
