package customs.bcp.estate;

import customs.platform.act.Actor;

/** What still needs a service or a resource. */
final class NodeUses {
    private NodeUses() {}

    /** One sentence, or null when nothing refers to the node. */
    static String of(OwnRecords own, Node<?> node, Actor actor) {
        for (var dependency :
                own.query(Dependency.class, "order by t.code", actor).getResultList()) {
            var entry = dependency.entry();
            if (entry.of().equals(node.code())) {
                return "%s still has dependencies; remove those first.".formatted(node.code());
            }
            if (entry.members().contains(node.code())) {
                return "%s needs %s.".formatted(entry.of(), node.code());
            }
        }
        for (var start : own.query(ColdStart.class, "order by t.code", actor).getResultList()) {
            if (start.entry().members().contains(node.code())) {
                return "A cold start names %s.".formatted(node.code());
            }
        }
        return null;
    }
}
