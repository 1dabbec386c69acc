package customs.aeo.decision;

import customs.aeo.authorisation.Restriction;
import customs.aeo.wording.Sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Restrictions as they stand on a notice: one section each, with its legal source and its days. */
public final class RestrictionWords {
    private RestrictionWords() {}

    /** A list to which further sections can be added. */
    public static List<NoticeSheet.Section> sections(Sentences sentences, Locale language, List<Restriction> all) {
        var sections = new ArrayList<NoticeSheet.Section>();
        for (var one : all) {
            var words = new ArrayList<String>();
            one.words().lines().forEach(words::add);
            if (one.unit() != null) {
                words.add(sentences.text(language, "notice.restriction-unit", one.unit()));
            }
            if (one.asked() != null) {
                words.add(sentences.text(language, "notice.restriction-asked", one.asked()));
            }
            if (one.criterion() != null) {
                words.add(sentences.text(language, "notice.restriction-criterion", one.criterion()));
            }
            words.add(sentences.text(language, "notice.restriction-source", one.source()));
            words.add(
                    one.until() == null
                            ? sentences.text(language, "notice.restriction-days", Sentences.day(language, one.from()))
                            : sentences.text(
                                    language,
                                    "notice.restriction-term",
                                    Sentences.day(language, one.from()),
                                    Sentences.day(language, one.until())));
            sections.add(new NoticeSheet.Section(
                    sentences.text(language, "notice.restriction." + one.kind(), one.level()), words));
        }
        return sections;
    }
}
