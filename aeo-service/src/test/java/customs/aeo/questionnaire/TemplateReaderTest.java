package customs.aeo.questionnaire;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TemplateReaderTest {
    private static final String HEAD = """
            code: t
            version: "1"
            programmes: [eu]
            name: {en: T, fr: T}
            source: {reference: R, standing: RULING}
            roles: {IMPORTER: {en: I, fr: I}}
            sections:
              - code: s
                name: {en: S, fr: S}
                questions:
            """;

    private static String question(String more) {
        return "      - {text: {en: Q, fr: Q}, " + more + "}\n";
    }

    private static List<String> faults(String... questions) {
        var yaml = HEAD + String.join("", questions);
        return assertThrows(IllegalArgumentException.class, () -> TemplateReader.read(yaml))
                .getMessage()
                .lines()
                .toList();
    }

    @Test
    void everyFaultOfAFileIsNamed() {
        assertEquals(
                List.of(
                        "question a depends on b, which does not stand before it in its section",
                        "question b is there twice",
                        "question c: options belong to CHOICE and CHOICES, and to these they must",
                        "question d names an unknown role PIRATE",
                        "question e waits for answers that b does not have"),
                faults(
                        question("code: a, type: TEXT, when: {question: b, is: ['YES']}"),
                        question("code: b, type: YES_NO"),
                        question("code: b, type: YES_NO"),
                        question("code: c, type: CHOICE"),
                        question("code: d, type: TEXT, roles: [PIRATE]"),
                        question("code: e, type: TEXT, when: {question: b, is: [MAYBE]}")));
        assertTrue(
                faults(question("code: a, type: TEXT, colour: red")).getFirst().startsWith("line 11:"));
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedOpensNothing() {
        var template = TemplateReader.read(HEAD
                + question("code: a, type: YES_NO")
                + question("code: b, type: YES_NO, when: {question: a, is: ['YES']}")
                + question("code: c, type: TEXT, when: {question: b, is: ['YES']}"));
        var who = new Asked(List.of("IMPORTER"), List.of(), false);
        var section = template.sections().getFirst();
        assertEquals(List.of("a", "b", "c"), codes(who.of(section, Map.of("a", yes(), "b", yes()))));
        assertEquals(List.of("a"), codes(who.of(section, Map.of("b", yes()))));
    }

    private static List<String> codes(List<Template.Question> questions) {
        return questions.stream().map(Template.Question::code).toList();
    }

    private static Asked.Given yes() {
        return new Asked.Given() {
            @Override
            public List<String> values() {
                return List.of("YES");
            }

            @Override
            public boolean notApplicable() {
                return false;
            }
        };
    }
}
