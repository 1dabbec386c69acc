package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What stands beside the verdicts in an assessment: risks, consultations, visits, the report, plans of improvement. */
public final class AssessmentPart {
    private AssessmentPart() {}

    /** Every risk of a case and the matrix. */
    public record RiskRegister(List<Risk> risks, List<Cell> matrix, String highest, List<ActLink> acts) {}

    /** A risk. */
    public record Risk(
            String id,
            int version,
            String criterion,
            String criterionName,
            String words,
            String stage,
            String likelihood,
            String consequence,
            String rating,
            String response,
            String measure,
            String residualLikelihood,
            String residualConsequence,
            String remaining,
            Instant recordedAt,
            List<ActLink> acts) {}

    /** One cell of the matrix; the most likely first, the least bad first. */
    public record Cell(String likelihood, String consequence, String rating, int found, int remaining) {
        private static final List<String> ROWS = List.of("ALMOST_CERTAIN", "LIKELY", "POSSIBLE", "UNLIKELY", "RARE");
        private static final List<String> COLUMNS = List.of("INSIGNIFICANT", "MINOR", "MODERATE", "MAJOR", "CRITICAL");

        public int x() {
            return 130 + COLUMNS.indexOf(consequence) * 100;
        }

        public int y() {
            return 10 + ROWS.indexOf(likelihood) * 52;
        }

        public int middle() {
            return x() + 48;
        }

        public int line() {
            return y() + 30;
        }

        public boolean isFirstOfRow() {
            return "INSIGNIFICANT".equals(consequence);
        }

        public boolean isLastRow() {
            return "RARE".equals(likelihood);
        }

        public boolean isFilled() {
            return found > 0 || remaining > 0;
        }
    }

    /** Every consultation of a case. */
    public record Consultations(List<Consultation> items, List<ActLink> acts) {}

    /** A criterion that is asked about. */
    public record Criterion(String code, String name) {}

    /** A consultation. */
    public record Consultation(
            String id,
            int version,
            String addressee,
            String code,
            boolean mandatory,
            List<Criterion> criteria,
            String question,
            String stage,
            boolean overdue,
            ClockView clock,
            String answer,
            List<ActLink> acts) {}

    /** Every visit of a case. */
    public record Visits(List<Visit> items, LocalDate earliest, List<ActLink> acts) {}

    /** A visit. */
    public record Visit(
            String id,
            int version,
            String site,
            List<String> criteria,
            String stage,
            List<Instant> slots,
            Instant chosen,
            String reason,
            String minutes,
            List<Seen> findings,
            List<String> photographs,
            List<ActLink> acts) {
        /** The portal's own addresses of the photographs. */
        public List<String> pictures() {
            return photographs.stream()
                    .map(href -> href.split("/"))
                    .map(parts -> "/aeo/evidence/" + parts[4] + "/" + parts[6])
                    .toList();
        }
    }

    /** Something that was seen. */
    public record Seen(String criterion, String gravity, String words) {}

    /** The report. */
    public record Report(
            String id,
            int version,
            String words,
            String stage,
            LocalDate replyUntil,
            List<Comment> comments,
            List<ActLink> acts) {}

    /** What the firm said to it. */
    public record Comment(String words, boolean agrees, Instant at) {}

    /** Every plan of improvement of a case. */
    public record Plans(List<Plan> items, List<ActLink> acts) {}

    /** A plan of improvement. */
    public record Plan(
            String id,
            int version,
            List<String> criteria,
            String wanted,
            String stage,
            List<Measure> measures,
            ClockView clock,
            LocalDate requestedOn,
            String requestedWhy,
            String remark,
            List<ActLink> acts) {}

    /** One thing that the firm will do. */
    public record Measure(String criterion, String words, LocalDate by) {}
}
