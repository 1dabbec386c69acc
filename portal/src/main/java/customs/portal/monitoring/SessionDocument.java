package customs.portal.monitoring;

/** A document of a session, without its content. */
public record SessionDocument(String id, String item, String name, String title, String visibility, boolean late) {}
