package customs.bcp.estate;

import customs.platform.act.Actor;

import java.util.ArrayList;
import java.util.List;

/** What still needs a service or a resource. */
final class NodeUses {
    private NodeUses() {}

    static List<Use> of(OwnRecords own, Node<?> node, Actor actor) {
        var uses = new ArrayList<Use>();
        for (var dependency :
                own.query(Dependency.class, "order by t.code, t.id", actor).getResultList()) {
            var entry = dependency.entry();
            var pointer = "/dependencies/" + dependency.id();
            if (entry.of().equals(node.code())) {
                uses.add(new Use(
                        pointer,
                        "DEPENDENCY",
                        "A dependency says what %s needs: %s.".formatted(node.code(), listed(entry.members()))));
            } else if (entry.members().contains(node.code())) {
                uses.add(new Use(pointer, "DEPENDENCY", "%s needs %s.".formatted(entry.of(), node.code())));
            }
        }
        for (var start :
                own.query(ColdStart.class, "order by t.code, t.id", actor).getResultList()) {
            if (start.entry().members().contains(node.code())) {
                uses.add(new Use(
                        "/coldStarts/" + start.id(),
                        "COLD_START",
                        "The cold start of %s names %s."
                                .formatted(listed(start.entry().members()), node.code())));
            }
        }
        return uses;
    }

    private static String listed(List<String> codes) {
        return String.join(", ", codes);
    }
}
