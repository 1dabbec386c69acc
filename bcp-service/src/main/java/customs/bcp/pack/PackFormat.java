package customs.bcp.pack;

/** In what form a pack comes. */
enum PackFormat {
    PDF,
    /** One file that any browser opens from a stick, without a network. */
    HTML
}
