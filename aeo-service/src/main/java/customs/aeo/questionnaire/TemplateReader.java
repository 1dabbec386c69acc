package customs.aeo.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a questionnaire's file; a file with any fault is refused whole, with every fault. */
final class TemplateReader {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private TemplateReader() {}

    /** @throws IllegalArgumentException with one line per fault */
    static Template read(String yaml) {
        final Template template;
        try {
            template = MAPPER.readValue(yaml, Template.class);
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException("line %d: %s".formatted(line, e.getOriginalMessage()), e);
        }
        var faults = faults(template);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return template;
    }

    private static List<String> faults(Template template) {
        var faults = new ArrayList<String>();
        need(template.code(), "code", faults);
        need(template.version(), "version", faults);
        need(template.name(), "name", faults);
        need(template.source(), "source", faults);
        if (template.roles() == null || template.sections() == null || template.programmes() == null) {
            faults.add("programmes, roles and sections must be stated");
            return faults;
        }
        var sections = new HashSet<String>();
        var questions = new HashSet<String>();
        for (var section : template.sections()) {
            if (!sections.add(section.code())) {
                faults.add("section %s is there twice".formatted(section.code()));
            }
            need(section.name(), "name of section " + section.code(), faults);
            var before = new HashMap<String, Template.Question>();
            for (var question : section.questions()) {
                if (!questions.add(question.code())) {
                    faults.add("question %s is there twice".formatted(question.code()));
                }
                question(question, before, template.roles().keySet(), faults);
                before.put(question.code(), question);
            }
        }
        return faults;
    }

    private static void question(
            Template.Question it, Map<String, Template.Question> before, Set<String> roles, List<String> faults) {
        var name = "question " + it.code();
        need(it.text(), "text of " + name, faults);
        need(it.type(), "type of " + name, faults);
        boolean chosen = it.type() == AnswerType.CHOICE || it.type() == AnswerType.CHOICES;
        if (chosen == it.options().isEmpty()) {
            faults.add("%s: options belong to CHOICE and CHOICES, and to these they must".formatted(name));
        }
        it.roles().stream()
                .filter(role -> !roles.contains(role))
                .forEach(role -> faults.add("%s names an unknown role %s".formatted(name, role)));
        if (it.when() == null) {
            return;
        }
        var on = before.get(it.when().question());
        if (on == null) {
            faults.add("%s depends on %s, which does not stand before it in its section"
                    .formatted(name, it.when().question()));
            return;
        }
        var possible =
                switch (on.type()) {
                    case YES_NO -> Set.of("YES", "NO");
                    case CHOICE, CHOICES -> on.options().keySet();
                    case NUMBER, DATE, TEXT, DOCUMENT -> Set.<String>of();
                };
        if (it.when().is() == null
                || it.when().is().isEmpty()
                || !possible.containsAll(it.when().is())) {
            faults.add("%s waits for answers that %s does not have".formatted(name, on.code()));
        }
    }

    private static void need(Object value, String what, List<String> faults) {
        if (value == null || value instanceof String words && words.isBlank()) {
            faults.add(what + " is missing");
        }
    }
}
