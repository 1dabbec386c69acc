package customs.portal.service;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every sentence with which a service refuses has its French one. */
class SentencesTest {
    private static final List<String> MODULES = List.of("platform", "aeo-service", "bcp-service", "monitoring-service");
    private static final Pattern REFUSED = Pattern.compile(
            "(new Refusal|Refusal\\.invalid|new FieldError|new Rejection|\\b(refusal|invalid|fault|problem|error|reject))\\(");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void whatASentenceIsAboutIsKept() {
        assertEquals("Un fichier a au plus 20 Mo.", Sentences.french("A file has at most 20 MB."));
        assertEquals(
                "2 membres sur 3 ne peuvent pas être nécessaires.",
                Sentences.french("2 of 3 members cannot be needed."));
        assertEquals(
                "La dernière capacité doit être de 80 % : indiquez la capacité stable là où elle reste inférieure à 100.",
                Sentences.french(
                        "The last capacity must be 80 %: state the steady capacity where it stays below 100."));
        assertEquals(
                "Il n'y a pas de colonne $1 ; sont connues a, b.",
                Sentences.french("There is no column $1; known are a, b."));
    }

    @Test
    void wordsAndDurationsInsideASentenceAreFrenchToo() {
        assertEquals("CLR a besoin de DNS.", Sentences.french("CLR needs DNS."));
        assertEquals(
                "Le dommage « recettes » descend à 1 après 2 j 4 h ; un dommage ne diminue pas pendant l'arrêt.",
                Sentences.french(
                        "The impact on REVENUE falls to 1 after 2 d 4 h; harm does not shrink while the service is down."));
        assertTrue(Sentences.french("DRAFT cannot become APPROVED.").contains("brouillon"));
    }

    @Test
    void aSentenceThatIsNotKnownStaysAsItCame() {
        assertEquals("Quite another sentence.", Sentences.french("Quite another sentence."));
        assertEquals("", Sentences.french(""));
    }

    @Test
    void everyRefusalOfTheServicesHasItsFrenchSentence() throws IOException {
        var sentences = new TreeSet<String>();
        for (var module : MODULES) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    collect(Files.readString(file), sentences);
                }
            }
        }
        assertTrue(sentences.size() > 150, "Only %d sentences were found".formatted(sentences.size()));
        var untold = sentences.stream()
                .filter(sentence -> Sentences.french(sentence).equals(sentence))
                .toList();
        assertEquals(List.of(), untold);
    }

    /** The texts inside the brackets that begin a refusal, with something in the place of what they are about. */
    private static void collect(String source, TreeSet<String> sentences) {
        var code = source.replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", "").replaceAll("(?<!\\\\)\"\\s*\\+\\s*\"", "");
        var refused = REFUSED.matcher(code);
        while (refused.find()) {
            var texts = TEXT.matcher(code.substring(refused.end(), end(code, refused.end())));
            while (texts.find()) {
                var text = texts.group(1);
                if (text.contains(" ") && text.matches("[A-Z%].*") && !text.startsWith("SELECT")) {
                    sentences.add(text.replaceAll("%(\\d\\$)?[sd]", "7").replace("%%", "%")
                            + (text.endsWith(" ") ? "7" : ""));
                }
            }
        }
    }

    /** Where the bracket that was opened before this place is closed. */
    private static int end(String code, int from) {
        var depth = 1;
        var quoted = false;
        for (int i = from; i < code.length(); i++) {
            var c = code.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && --depth == 0) {
                return i;
            }
        }
        return code.length();
    }

    @Test
    void aSentenceInsideASentenceIsFrenchToo() {
        assertEquals(
                "Ligne 12 de programme.yaml : la clé « surprise » n'est pas connue ici",
                Sentences.french(
                        "Line 12 of programme.yaml: property 'surprise' is not defined in the schema and the schema"
                                + " does not allow additional properties"));
        assertEquals(
                "Ligne 3 de programme.yaml : Il n'y a pas de calendrier de jours fériés zz.",
                Sentences.french("Line 3 of programme.yaml: There is no calendar of public holidays zz."));
    }
}
