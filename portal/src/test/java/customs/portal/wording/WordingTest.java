package customs.portal.wording;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Both languages say the same things, templates ask only for sentences that exist, and every refusal of a service has its title. */
class WordingTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern USE =
            Pattern.compile("(?<![\\w])(" + String.join("|", Wording.AREAS) + "):([a-zA-Z0-9_-]+)");
    private static final Pattern BY_VALUE =
            Pattern.compile("(?<![\\w])(" + String.join("|", Wording.AREAS) + "):of\\(['\"]([a-zA-Z0-9_-]+)['\"]");

    private final Wording wording = new Wording();

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() {
        TreeSet<String> wrong = new TreeSet<>();
        for (String area : Wording.AREAS) {
            var english = wording.of(area, Locale.ENGLISH);
            var french = wording.of(area, Locale.FRENCH);
            assertFalse(english.isEmpty(), area);
            english.keySet().stream()
                    .filter(key -> !french.containsKey(key))
                    .forEach(key -> wrong.add(area + " fr lacks " + key));
            french.keySet().stream()
                    .filter(key -> !english.containsKey(key))
                    .forEach(key -> wrong.add(area + " en lacks " + key));
            english.forEach((key, text) -> {
                if (french.containsKey(key) && !places(text).equals(places(french.get(key)))) {
                    wrong.add(area + " " + key + " has other values in French");
                }
                if (text.isBlank() || french.getOrDefault(key, "x").isBlank()) {
                    wrong.add(area + " " + key + " is empty");
                }
            });
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void templatesAskOnlyForSentencesThatExist() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        int uses = 0;
        for (Path template : templates()) {
            String text = Files.readString(template);
            Matcher use = USE.matcher(text);
            while (use.find()) {
                uses++;
                if (!use.group(2).equals("of") && !wording.has(use.group(1), use.group(2))) {
                    wrong.add(template.getFileName() + " " + use.group());
                }
            }
            Matcher byValue = BY_VALUE.matcher(text);
            while (byValue.find()) {
                String prefix = byValue.group(2) + "_";
                if (wording.of(byValue.group(1), Locale.ENGLISH).keySet().stream()
                        .noneMatch(key -> key.startsWith(prefix))) {
                    wrong.add(template.getFileName() + " " + byValue.group());
                }
            }
        }
        assertTrue(uses > 40, "only " + uses + " uses found: the pattern no longer fits the templates");
        assertEquals(Set.of(), wrong);
    }

    @Test
    void templatesHaveNoInlineScriptOrStyle() throws IOException {
        Pattern inline = Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<style|<script(?![^>]*(src=|application/json))");
        TreeSet<String> wrong = new TreeSet<>();
        for (Path template : templates()) {
            Matcher found = inline.matcher(Files.readString(template));
            if (found.find()) {
                wrong.add(template + ":" + found.group());
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(inline.matcher("<p style=\"x\">").find()
                && inline.matcher("<script>x</script>").find());
    }

    @Test
    void everyRefusalHasItsTitle() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        for (String module : List.of("platform", "aeo-service", "bcp-service", "monitoring-service")) {
            Path file = Path.of("..", module, "src/main/resources/customs/problems.properties");
            Properties slugs = new Properties();
            try (var in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                slugs.load(in);
            }
            assertFalse(slugs.isEmpty(), module);
            slugs.stringPropertyNames().stream()
                    .filter(slug -> !wording.has("problem", slug))
                    .forEach(slug -> wrong.add(module + " " + slug));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void anApostropheIsAnApostropheAndPluralsAreChosen() {
        assertEquals("C'est fait", wording.say("layout", Locale.FRENCH, "done"));
        assertEquals("demain", wording.say("layout", Locale.FRENCH, "days_left", 1L));
        assertEquals("dans 12 jours", wording.say("layout", Locale.FRENCH, "days_left", 12L));
        assertEquals("At most 1,200 characters.", wording.say("layout", Locale.ENGLISH, "count_max", 1200));
        assertThrows(IllegalArgumentException.class, () -> wording.say("layout", Locale.ENGLISH, "nothing"));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
