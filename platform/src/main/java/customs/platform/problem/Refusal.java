package customs.platform.problem;

import java.util.List;

/** A request that a rule refuses, said in a sentence that tells the person what to do. */
public class Refusal extends RuntimeException {
    private final transient ProblemType type;
    private final transient List<FieldError> errors;

    /**
     * @param slug   one of the declared problems, e.g. {@code four-eyes}
     * @param detail one English sentence: what is refused and why
     */
    public Refusal(String slug, String detail) {
        this(slug, detail, List.of());
    }

    public Refusal(String slug, String detail, List<FieldError> errors) {
        super(detail);
        this.type = ProblemType.of(slug);
        this.errors = List.copyOf(errors);
    }

    /** 404: what the caller asked for does not exist, or not for the caller. */
    public static Refusal notFound(String what) {
        return new Refusal("not-found", "There is no such %s, or it is not yours to see.".formatted(what));
    }

    /** 422 with one field error. */
    public static Refusal invalid(String pointer, String code, String message) {
        return new Refusal("invalid", message, List.of(new FieldError(pointer, code, message)));
    }

    public ProblemType type() {
        return type;
    }

    public String slug() {
        return type.slug();
    }

    public List<FieldError> errors() {
        return errors;
    }
}
