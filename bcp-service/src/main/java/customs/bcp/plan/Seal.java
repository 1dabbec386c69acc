package customs.bcp.plan;

import customs.bcp.estate.CanonicalJson;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is fixed when a version is approved, and when it may come into force. */
final class Seal {
    private Seal() {}

    /**
     * SHA-256 of the canonical JSON of plan, number, content, hash of the estate and, where there are any, hashes of the files.
     *
     * @param files SHA-256 of each attached file, in the order of their names
     */
    static String of(UUID plan, int number, PlanContent content, String estateHash, List<String> files) {
        var sealed = new TreeMap<String, Object>(
                Map.of("plan", plan.toString(), "number", number, "content", content, "estate", estateHash));
        if (!files.isEmpty()) {
            sealed.put("files", files);
        }
        return CanonicalJson.hash(sealed);
    }

    /**
     * @param from the day asked for, null for today
     * @throws Refusal effective-date, when it is not between the approval and today
     */
    static LocalDate effectiveDay(LocalDate from, LocalDate approvedOn, LocalDate today) {
        var day = from == null ? today : from;
        if (day.isBefore(approvedOn) || day.isAfter(today)) {
            throw new Refusal(
                    "effective-date",
                    "A version comes into force between its approval (%s) and today (%s).".formatted(approvedOn, today),
                    List.of(new FieldError(
                            "/effectiveFrom", "RANGE", "Between %s and %s.".formatted(approvedOn, today))));
        }
        return day;
    }
}
