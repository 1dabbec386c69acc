package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A self-assessment questionnaire with its sections and how far each is. */
public record QuestionnaireView(
        String id,
        int version,
        String applicationId,
        String template,
        String templateVersion,
        String templateName,
        Source source,
        String stage,
        Sentence stageText,
        List<Named> roles,
        Integer people,
        boolean small,
        Source smallSource,
        int asked,
        int answered,
        int missing,
        int accepted,
        int returned,
        List<SectionRow> sections,
        ClockView clock,
        List<ActLink> acts) {

    /** Some answer was accepted or returned, and the reader may know. */
    public boolean isJudged() {
        return accepted > 0 || returned > 0;
    }

    /** Customs may see the answers. */
    public boolean isHandedIn() {
        return !"SHARED".equals(stage) && !"IN_PROGRESS".equals(stage);
    }

    /** A code and its name. */
    public record Named(String code, String name) {}

    /** A section and how far it is. */
    public record SectionRow(
            String code,
            String name,
            String owner,
            int version,
            int asked,
            int answered,
            int missing,
            int accepted,
            int returned,
            LocalDate verifiedOn,
            boolean demanded) {
        /** It need not be answered. */
        public boolean isSpared() {
            return verifiedOn != null && !demanded;
        }
    }

    /** One section with its questions. */
    public record Section(
            String id,
            int version,
            String applicationId,
            String code,
            String name,
            String owner,
            String stage,
            LocalDate verifiedOn,
            boolean demanded,
            List<Question> questions,
            String next,
            List<ActLink> acts) {
        public boolean isSpared() {
            return verifiedOn != null && !demanded;
        }

        /** The firm may write in it now. */
        public boolean isOpen() {
            return ActLink.offered(acts, "answer");
        }
    }

    /** A question that is asked, and what became of it. */
    public record Question(
            String code,
            String text,
            String help,
            String type,
            List<Named> options,
            boolean mandatory,
            boolean document,
            List<String> kinds,
            boolean editable,
            Answer answer,
            Answer earlier,
            boolean changed,
            Review review,
            List<Remark> remarks,
            boolean remarksOpen) {
        public String field(String what) {
            return what + "-" + code;
        }

        public List<Choice> choices() {
            return options.stream()
                    .map(option -> new Choice(option.code(), option.name()))
                    .toList();
        }

        /** What was answered, for fields that take one value. */
        public String value() {
            return answer == null || answer.values().isEmpty()
                    ? null
                    : answer.values().getFirst();
        }

        public List<String> values() {
            return answer == null ? List.of() : answer.values();
        }

        public LocalDate day() {
            return value() == null ? null : LocalDate.parse(value());
        }

        /** The verdict on the answer as the form sends it, or null while there is none. */
        public String verdict() {
            return review == null ? null : review.accepted() ? "ACCEPT" : "RETURN";
        }
    }

    /** An answer. */
    public record Answer(
            List<String> values,
            String text,
            boolean notApplicable,
            String evidenceId,
            String fileName,
            String sha256,
            String fileHref,
            LocalDate validUntil,
            String page,
            String revision,
            String note,
            Instant givenAt) {
        /** Application and file, as the portal's own address of a download has them. */
        public String download() {
            if (fileHref == null) {
                return null;
            }
            var parts = fileHref.split("/");
            return "/aeo/evidence/" + parts[4] + "/" + parts[6];
        }

        /** "plan.pdf, page 3, revision 2" without the words between. */
        public String reference() {
            return java.util.stream.Stream.of(page, revision)
                    .filter(java.util.Objects::nonNull)
                    .collect(Collectors.joining(" / "));
        }
    }

    /** What customs says of an answer. */
    public record Review(boolean accepted, String comment, Instant givenAt) {}

    /** A remark. */
    public record Remark(String side, String words, boolean resolves, Instant writtenAt) {}

    /** A questionnaire before anybody answers it. */
    public record Template(String code, String name, List<String> programmes, Integer smallBelow, List<Named> roles) {}
}
