package customs.aeo.decision;

import java.util.List;

/** What stands on a notice of a decision, in one language. */
public record NoticeSheet(String language, String title, String foot, List<Line> facts, List<Section> sections) {
    public record Line(String name, String value) {}

    /** @param paragraphs lines as their author wrote them */
    public record Section(String title, List<String> paragraphs) {}
}
