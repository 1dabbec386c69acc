package customs.portal.form;

import customs.portal.service.FieldFault;
import customs.portal.service.ServiceProblem;
import customs.portal.session.FormContext;
import customs.portal.session.Language;
import customs.portal.session.ParkedForm;
import customs.portal.session.Seal;
import customs.portal.session.Who;
import customs.portal.wording.Wording;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What was entered in the form of this request and what is wrong with it. The field tags read it: a field shows what was entered, else
 * what the page gives it. It is filled from the request when a form was sent, and from the parked form when a session expired under it.
 */
@RequestScoped
@Named("form")
public class Form {
    /** Hidden field with the idempotency key, drawn once per form: a double click is one submission. */
    public static final String KEY = "_key";

    /** Hidden field with the name of the form on its page. */
    public static final String NAME = "_name";

    private final Seal seal;
    private final Who who;
    private final Language language;
    private final Wording wording;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String page = "/";
    private String key;
    private boolean restored;
    private List<String> lostFiles = List.of();

    Form(Seal seal, Who who, Language language, Wording wording) {
        this.seal = seal;
        this.who = who;
        this.language = language;
        this.wording = wording;
    }

    void sent(Map<String, List<String>> entries, String pageOfForm) {
        values.putAll(entries);
        page = pageOfForm;
        key = one(KEY);
    }

    void tooLarge(String name) {
        fault(name, wording.say("layout", language.locale(), "file_too_large"));
    }

    void shownOn(String pagePath) {
        page = pagePath;
    }

    void restore(ParkedForm parked) {
        values.putAll(parked.values());
        key = one(KEY);
        restored = true;
        lostFiles = parked.files();
    }

    // ---- for pages

    /** The entry without surrounding space; empty when nothing was entered. */
    public String text(String name) {
        String value = one(name);
        return value == null ? "" : value.strip();
    }

    /** As {@link #text}, or null when nothing was entered: what a service expects for "not stated". */
    public String textOrNull(String name) {
        String value = text(name);
        return value.isEmpty() ? null : value;
    }

    /** All entries under a name (check boxes). */
    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(entry -> !entry.isBlank())
                .toList();
    }

    /** A whole number, or null when nothing was entered or it is no number; the latter is a fault of the field. */
    public Integer number(String name) {
        String entry = text(name).replace("\u00a0", "").replace(" ", "");
        if (entry.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(entry);
        } catch (NumberFormatException noNumber) {
            fault(name, wording.say("layout", language.locale(), "no_number"));
            return null;
        }
    }

    /**
     * A day entered in the three parts of a date field (or in one field, ISO 8601), or null when nothing was entered or there is no such
     * day; the latter is a fault of the field.
     */
    public LocalDate date(String name) {
        String day = text(name + "-day") + text(name + "-month") + text(name + "-year") + text(name);
        if (day.isEmpty()) {
            return null;
        }
        try {
            return text(name).isEmpty()
                    ? LocalDate.of(whole(name + "-year"), whole(name + "-month"), whole(name + "-day"))
                    : LocalDate.parse(text(name));
        } catch (DateTimeException | NumberFormatException noDay) {
            fault(name, wording.say("layout", language.locale(), "no_date"));
            return null;
        }
    }

    private int whole(String name) {
        return Integer.parseInt(text(name));
    }

    /** Whether a check box with the value {@code true} was ticked. */
    public boolean ticked(String name) {
        return texts(name).contains("true");
    }

    /** The version of the record that the page was drawn with (hidden field {@code version}), as {@code If-Match} wants it. */
    public String ifMatch() {
        return text("version").isEmpty() ? null : "\"" + text("version") + "\"";
    }

    /**
     * Reads the entries and sends them to a service. When they are accepted, {@code then} says where to go; when they are refused, or the
     * service does not answer, the page is shown again with the entries and what is wrong with them. A fault found while reading (no
     * number, no day) is shown without asking the service. What was not found is an error page.
     */
    public <E, T> Response send(
            Supplier<E> entries, Function<E, T> call, Function<T, Response> then, Supplier<TemplateInstance> again) {
        E read = entries.get();
        if (isFailed()) {
            return Response.status(422).entity(again.get()).build();
        }
        try {
            return then.apply(call.apply(read));
        } catch (ServiceProblem problem) {
            if (problem.status() == 404) {
                throw problem;
            }
            refuse(problem);
            int status = problem.isStale() ? 412 : problem.isDown() ? 503 : 422;
            return Response.status(status).entity(again.get()).build();
        } catch (ProcessingException silent) {
            refuse(ServiceProblem.silent(silent));
            return Response.status(503).entity(again.get()).build();
        }
    }

    /** As the longer form, for an act whose entries need no reading. */
    public <T> Response send(Supplier<T> call, Function<T, Response> then, Supplier<TemplateInstance> again) {
        return send(() -> this, form -> call.get(), then, again);
    }

    /** Names the field of a service's pointer where they differ: {@code form.named("/period/from", "from")}. */
    public Form named(String pointer, String field) {
        fields.put(pointer, field);
        return this;
    }

    /** Idempotency key of this submission; the same for a second click. */
    public String key() {
        if (key == null || key.isBlank()) {
            key = UUID.randomUUID().toString();
        }
        return key;
    }

    /** A fault the page itself found, for example an entry that is no number. The sentence is shown as it is. */
    public void fault(String name, String sentence) {
        faults.add(new Fault(name, sentence));
    }

    /**
     * Takes over what a service found wrong. A fault's pointer {@code /plan/name} belongs to the field {@code plan.name}, else to
     * {@code name}, unless {@link #named} says another; a fault without a field of its own stands in the summary alone.
     */
    public void refuse(ServiceProblem problem) {
        if (problem.isDown()) {
            faults.add(new Fault("", wording.say("layout", language.locale(), "service_down_form")));
            return;
        }
        key = null;
        if (problem.isStale()) {
            faults.add(new Fault("", wording.say("layout", language.locale(), "stale_form")));
            return;
        }
        if (problem.faults().isEmpty()) {
            faults.add(new Fault("", sentence(problem)));
        }
        for (FieldFault fault : problem.faults()) {
            faults.add(new Fault(fieldOf(fault.pointer()), fault.message()));
        }
    }

    private String sentence(ServiceProblem problem) {
        String title = wording.has("problem", problem.slug())
                ? wording.say("problem", language.locale(), problem.slug())
                : problem.title();
        return problem.detail().isBlank() ? title : title + ": " + problem.detail();
    }

    private String fieldOf(String pointer) {
        if (fields.containsKey(pointer)) {
            return fields.get(pointer);
        }
        String dotted = pointer.startsWith("/") ? pointer.substring(1).replace('/', '.') : pointer;
        return values.containsKey(dotted) ? dotted : dotted.substring(dotted.lastIndexOf('.') + 1);
    }

    // ---- for templates

    /** The key for the form of that name: one page may hold several, each is a submission of its own. */
    public String key(String name) {
        return name.equals(text(NAME)) ? key() : UUID.randomUUID().toString();
    }

    /** What the field shows: the entry, else what the page gives. */
    public String value(String name, Object given) {
        List<String> entered = values.get(name);
        if (entered != null && !entered.isEmpty()) {
            return entered.getFirst();
        }
        return given == null ? "" : given.toString();
    }

    /** One part of a date field: {@code day}, {@code month} or {@code year}; the entry, else what the page gives. */
    public String part(String name, String part, Object given) {
        List<String> entered = values.get(name + "-" + part);
        if (entered != null && !entered.isEmpty()) {
            return entered.getFirst();
        }
        if (!(given instanceof LocalDate date)) {
            return "";
        }
        return String.valueOf(
                switch (part) {
                    case "day" -> date.getDayOfMonth();
                    case "month" -> date.getMonthValue();
                    default -> date.getYear();
                });
    }

    /** Whether the option is chosen: by entry, else by what the page gives. */
    public boolean chosen(String name, Object option, Object given) {
        List<String> entered = values.get(name);
        if (entered != null) {
            return entered.contains(String.valueOf(option));
        }
        return given instanceof Iterable<?> many
                ? contains(many, option)
                : given != null && String.valueOf(option).equals(given.toString());
    }

    private static boolean contains(Iterable<?> many, Object option) {
        for (Object one : many) {
            if (String.valueOf(one).equals(String.valueOf(option))) {
                return true;
            }
        }
        return false;
    }

    /** The first fault of the field, or null. */
    public String error(String name) {
        return faults.stream()
                .filter(fault -> fault.name().equals(name))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    public List<Fault> faults() {
        return faults;
    }

    public boolean isFailed() {
        return !faults.isEmpty();
    }

    public boolean isRestored() {
        return restored;
    }

    public boolean isFilesLost() {
        return !lostFiles.isEmpty();
    }

    /** Path and query of the page that shows the form; also on the answer to a refused submission. */
    public String page() {
        return page;
    }

    /** Content of the hidden field that says whose form this is and where it stands. */
    public String context() {
        return new FormContext(who.id(), page, restored).sealed(seal);
    }

    private String one(String name) {
        List<String> all = values.get(name);
        return all == null || all.isEmpty() ? null : all.getFirst();
    }

    /**
     * One sentence about one field.
     *
     * @param name field, empty when it is about the whole
     */
    public record Fault(String name, String sentence) {
        public boolean isOfField() {
            return !name.isEmpty();
        }
    }
}
