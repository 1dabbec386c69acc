package customs.monitoring.intake;

import customs.monitoring.report.Filling.Form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a template is for: it stands on a hidden sheet of the file.
 *
 * @param sections versions of the themes' sections at the time when it was taken out
 */
record TemplateKey(
        String format, UUID report, String cycle, String member, String catalogue, Map<String, Integer> sections) {
    static final String FORMAT = "customs-monitoring-template-1";
    private static final String SECTION = "section.";

    static TemplateKey of(Form form) {
        return new TemplateKey(
                FORMAT,
                form.report(),
                form.cycle(),
                form.administration(),
                form.catalogue().version(),
                form.sections());
    }

    /** One row for each point, and for an indicator that is made of components one more for each of them. */
    static List<TemplateRow> rows(Form form) {
        List<TemplateRow> rows = new ArrayList<>();
        form.asked().forEach(item -> {
            rows.add(new TemplateRow(item.point(), ""));
            form.catalogue().indicators().get(item.indicator()).components().stream()
                    .map(part -> new TemplateRow(item.point(), part.code()))
                    .forEach(rows::add);
        });
        return rows;
    }

    Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("format", format);
        entries.put("report", report.toString());
        entries.put("cycle", cycle);
        entries.put("member", member);
        entries.put("catalogue", catalogue);
        sections.forEach((theme, version) -> entries.put(SECTION + theme, Integer.toString(version)));
        return entries;
    }

    /** @throws IllegalArgumentException for what is no key */
    static TemplateKey read(Map<String, String> entries) {
        Map<String, Integer> sections = new LinkedHashMap<>();
        entries.forEach((name, value) -> {
            if (name.startsWith(SECTION)) {
                sections.put(name.substring(SECTION.length()), Integer.valueOf(value));
            }
        });
        if (!FORMAT.equals(entries.get("format")) || entries.get("report") == null) {
            throw new IllegalArgumentException("not a template");
        }
        return new TemplateKey(
                FORMAT,
                UUID.fromString(entries.get("report")),
                entries.get("cycle"),
                entries.get("member"),
                entries.get("catalogue"),
                sections);
    }
}
