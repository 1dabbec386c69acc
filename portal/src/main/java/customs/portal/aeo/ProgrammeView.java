package customs.portal.aeo;

import java.time.LocalDate;
import java.util.List;

/** One version of a programme; each rule names its legal source. */
public record ProgrammeView(
        String code,
        String version,
        LocalDate validFrom,
        LocalDate validTo,
        String basedOn,
        boolean demonstration,
        String name,
        String jurisdiction,
        List<String> administrations,
        String zone,
        String levelModel,
        String unit,
        List<Scheme> schemes,
        List<Level> levels,
        List<Criterion> criteria,
        List<Criterion> dossier,
        String acceptanceDate,
        Source acceptanceDateSource,
        List<Deadline> clocks,
        boolean hearingBeforeRefusal,
        List<Ground> suspensionGrounds,
        boolean consentRequired,
        Source consentSource,
        RegisterView.Rule publication,
        List<Benefit> benefits,
        List<Arrangement> arrangements) {

    public record Scheme(String code, String pattern, Source source) {}

    public record Level(
            String code,
            String name,
            Integer order,
            String requires,
            List<String> covers,
            List<String> criteria,
            Source source) {}

    public record Criterion(String code, String name, Source source) {}

    public record Deadline(
            String code,
            String name,
            int number,
            String unit,
            String start,
            String end,
            String rollOver,
            String boundary,
            Integer longestExtension,
            String extensionUnit,
            Source extensionSource,
            String pausesFrom,
            String pausesUntil,
            Source pauseSource,
            String outcome,
            String outcomeBy,
            Source source) {}

    public record Ground(String code, String name, boolean measures, Source source) {}

    public record Benefit(
            String code, String name, String category, List<String> levels, String metric, Source source) {}

    public record Arrangement(
            String country,
            String partner,
            String state,
            LocalDate from,
            LocalDate to,
            String fromPrecision,
            List<String> levels,
            Source levelsSource,
            List<String> benefits,
            Source source) {}

    /** The levels that ask for a criterion, for one line of a table. */
    public List<String> levelsWith(String criterion) {
        return levels.stream()
                .filter(level -> level.criteria().contains(criterion))
                .map(Level::code)
                .toList();
    }

    public boolean isTiered() {
        return !"INDEPENDENT_SET".equals(levelModel);
    }
}
