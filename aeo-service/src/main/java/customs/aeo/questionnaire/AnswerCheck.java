package customs.aeo.questionnaire;

import customs.aeo.application.EvidenceView;
import customs.platform.problem.FieldError;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether what was entered is an answer to the question at all; half an answer may be kept, a wrong one not. */
final class AnswerCheck {
    private final Map<UUID, EvidenceView> files;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    AnswerCheck(Map<UUID, EvidenceView> files, LocalDate today) {
        this.files = files;
        this.today = today;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** @param pointer of the answer in the request */
    void look(String pointer, Template.Question question, AnswerContent content) {
        var values = content.values();
        if (content.notApplicable()) {
            if (question.mandatory()) {
                fault(pointer + "/notApplicable", "NOT_POSSIBLE", "This question must be answered.");
            } else if (!values.isEmpty()) {
                fault(pointer + "/notApplicable", "CONTRADICTION", "An answer was given as well.");
            }
        }
        if (values.size() > 1 && question.type() != AnswerType.CHOICES) {
            fault(pointer + "/values", "TOO_MANY", "One answer is wanted.");
        } else {
            values.forEach(value -> value(pointer + "/values", question, value));
        }
        if (new HashSet<>(values).size() < values.size()) {
            fault(pointer + "/values", "DUPLICATE", "An option is named twice.");
        }
        if (content.evidence() == null) {
            if (content.page() != null || content.revision() != null) {
                fault(pointer + "/evidenceId", "MISSING", "Say of which document this is the page or revision.");
            }
        } else {
            evidence(pointer + "/evidenceId", question, content.evidence());
        }
    }

    private void value(String pointer, Template.Question question, String value) {
        switch (question.type()) {
            case YES_NO -> oneOf(pointer, Set.of("YES", "NO"), value);
            case CHOICE, CHOICES -> oneOf(pointer, question.options().keySet(), value);
            case NUMBER -> {
                try {
                    new BigDecimal(value);
                } catch (NumberFormatException e) {
                    fault(pointer, "NO_NUMBER", "This is no number.");
                }
            }
            case DATE -> {
                try {
                    LocalDate.parse(value);
                } catch (DateTimeParseException e) {
                    fault(pointer, "NO_DATE", "This is no day.");
                }
            }
            case TEXT -> {
                // any words
            }
            case DOCUMENT -> fault(pointer, "NO_DOCUMENT", "Refer to a document; words go into the note.");
        }
    }

    private void oneOf(String pointer, Set<String> options, String value) {
        if (!options.contains(value)) {
            fault(
                    pointer,
                    "UNKNOWN",
                    "%s is not among %s."
                            .formatted(value, options.stream().sorted().toList()));
        }
    }

    private void evidence(String pointer, Template.Question question, UUID id) {
        var file = files.get(id);
        if (file == null) {
            fault(pointer, "UNKNOWN", "There is no such document of yours.");
        } else if (!question.kinds().isEmpty() && !question.kinds().contains(file.mediaType())) {
            fault(pointer, "WRONG_KIND", "This question wants one of %s.".formatted(question.kinds()));
        } else if (file.validUntil() != null && file.validUntil().isBefore(today)) {
            fault(pointer, "EXPIRED", "The document was valid until %s.".formatted(file.validUntil()));
        }
    }

    private void fault(String pointer, String code, String message) {
        errors.add(new FieldError(pointer, code, message));
    }
}
