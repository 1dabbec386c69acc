package customs.bcp.pack;

/** Who fills a function, in one line each: name and numbers. */
record PackPerson(String name, String reached) {
    static PackPerson of(PackContact contact) {
        var name = contact.organisation() == null ? contact.name() : contact.name() + ", " + contact.organisation();
        var reached = new StringBuilder(contact.phone());
        if (contact.otherPhone() != null) {
            reached.append(" · ").append(contact.otherPhone());
        }
        if (contact.email() != null) {
            reached.append(" · ").append(contact.email());
        }
        return new PackPerson(name, reached.toString());
    }
}
