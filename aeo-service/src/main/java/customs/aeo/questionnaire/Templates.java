package customs.aeo.questionnaire;

import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Every questionnaire that is loaded. A faulty file stops the start, with its reasons. */
@ApplicationScoped
class Templates {
    private final List<Template> all;

    Templates(@ConfigProperty(name = "customs.aeo.questionnaires") List<String> files) {
        all = files.stream().map(Templates::read).toList();
    }

    private static Template read(String file) {
        try (var in = Templates.class.getResourceAsStream("/questionnaires/" + file + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("There is no questionnaire file " + file);
            }
            return TemplateReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Questionnaire %s is refused:%n%s".formatted(file, e.getMessage()), e);
        }
    }

    List<Template> all() {
        return all;
    }

    /** The newest questionnaire for a programme. */
    Template of(String programme) {
        return all.stream()
                .filter(template -> template.programmes().contains(programme))
                .max(Comparator.comparing(Template::version))
                .orElseThrow(() -> new Refusal(
                        "questionnaire-not-foreseen",
                        "No questionnaire is kept for the programme %s.".formatted(programme)));
    }

    Template version(String code, String version) {
        return all.stream()
                .filter(template ->
                        template.code().equals(code) && template.version().equals(version))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Questionnaire %s %s is not loaded".formatted(code, version)));
    }

    Template latest(String code) {
        return all.stream()
                .filter(template -> template.code().equals(code))
                .max(Comparator.comparing(Template::version))
                .orElseThrow(() -> Refusal.notFound("questionnaire template"));
    }
}
