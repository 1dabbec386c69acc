package customs.aeo.questionnaire;

/** What kind of answer a question takes. */
public enum AnswerType {
    /** YES or NO. */
    YES_NO,
    /** One of the options. */
    CHOICE,
    /** Some of the options. */
    CHOICES,
    /** A decimal number. */
    NUMBER,
    /** A day, ISO 8601. */
    DATE,
    /** Words. */
    TEXT,
    /** A document, with page and revision. */
    DOCUMENT
}
