package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import jakarta.enterprise.context.RequestScoped;

import java.util.ArrayList;
import java.util.List;

/** The fields with which an officer or decider states restrictions; a group without a kind is not sent. */
@RequestScoped
public class RestrictionForm {
    private final Form form;
    private final Wording wording;
    private final Language language;

    RestrictionForm(Form form, Wording wording, Language language) {
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    /** What each group offers to choose from, and which groups there are. */
    public record Fields(
            List<String> groups, List<Choice> kinds, List<Choice> levels, List<Choice> criteria, List<Choice> units) {}

    Fields fields(int groups, List<Choice> levels, ProgrammeView programme, OperatorView operator) {
        var names = new ArrayList<String>();
        for (int i = 0; i < groups; i++) {
            names.add("restrictions." + i);
        }
        return new Fields(
                names,
                Choice.of(wording, language, "aeo", "restriction", "CONDITION", "PARTIAL_WAIVER", "UNIT_EXCLUDED"),
                levels,
                programme.criteria().stream()
                        .map(criterion ->
                                new Choice(criterion.code(), "(" + criterion.code() + ") " + criterion.name()))
                        .toList(),
                operator.units().stream()
                        .map(unit -> new Choice(unit.code(), unit.code() + " – " + unit.name()))
                        .toList());
    }

    /** Those whose kind was chosen; their place among them is the place of the service's faults. */
    List<Restriction.Entry> entries(int groups) {
        var entries = new ArrayList<Restriction.Entry>();
        for (int i = 0; i < groups; i++) {
            var name = "restrictions." + i;
            if (form.textOrNull(name + ".kind") != null) {
                entries.add(entry(name, "/restrictions/" + entries.size()));
            }
        }
        return entries;
    }

    private Restriction.Entry entry(String name, String pointer) {
        for (var part : List.of("level", "criterion", "unit", "words", "asked", "source", "from", "until")) {
            form.named(pointer + "/" + part, name + "." + part);
        }
        return new Restriction.Entry(
                form.text(name + ".kind"),
                form.textOrNull(name + ".level"),
                form.textOrNull(name + ".criterion"),
                form.textOrNull(name + ".unit"),
                form.text(name + ".words"),
                form.textOrNull(name + ".asked"),
                form.text(name + ".source"),
                form.date(name + ".from"),
                form.date(name + ".until"));
    }
}
