package customs.platform.crooked.helper;

/** Lives in a package whose name says nothing. */
public class Thing {}
