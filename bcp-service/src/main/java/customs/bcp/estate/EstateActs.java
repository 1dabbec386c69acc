package customs.bcp.estate;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;

import java.util.List;

/** What a caller may do with a part of the estate: the author changes it, all others read. */
final class EstateActs {
    private EstateActs() {}

    static List<ActLink> of(Actor actor, String href) {
        return actor.has("bcp-author")
                ? List.of(ActLink.put("change", href), ActLink.delete("remove", href))
                : List.of();
    }
}
