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
        Rule hearing,
        List<Ground> suspensionGrounds,
        boolean consentRequired,
        Source consentSource,
        AppealLadder appeal,
        RegisterView.Rule publication,
        List<Benefit> benefits,
        List<Arrangement> arrangements,
        List<Role> roles,
        List<Signal> signals,
        Validity validity,
        Rule youngFirm,
        List<Measure> youngFirmMeasures,
        Rule authorities,
        Rule lookBack,
        Rule mutualRecognition,
        Rule openCases,
        String publicHolidays) {

    /** What a programme states once: codes or a number, and where it stands. */
    public record Rule(List<String> says, Source source) {
        public String getFirst() {
            return says.getFirst();
        }

        /** A number of months, for rules that are one. */
        public Integer getMonths() {
            return Integer.valueOf(says.getFirst());
        }
    }

    /** What is looked at while a young firm is monitored closely. */
    public record Measure(String code, String name, String criterion, int afterMonths, Source source) {}

    public record Role(String code, String name, List<String> levels, Source source) {}

    public record Signal(String kind, List<String> criteria, Source source) {}

    public record Validity(String clock, List<LevelTerm> levels, List<Integer> warnings, Source source) {}

    /** A level whose term is a limit of its own. */
    public record LevelTerm(String level, String clock) {}

    public record AppealLadder(List<String> against, String absence, List<Rung> rungs, Source source) {}

    public record Rung(String code, String name, String hearing, Source source) {}

    public record Scheme(String code, String pattern, Source source) {}

    public record Level(
            String code,
            String name,
            Integer order,
            String requires,
            List<String> covers,
            List<String> criteria,
            Source source) {}

    public record Criterion(
            String code,
            String name,
            String requirement,
            List<String> roles,
            List<String> safe,
            Source safeSource,
            Source source) {}

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
            String late,
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

    /** The limit of that code. */
    public Deadline deadline(String code) {
        return clocks.stream()
                .filter(clock -> clock.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The limit that is the term, or null. */
    public Deadline getTerm() {
        return validity == null
                ? null
                : clocks.stream()
                        .filter(clock -> clock.code().equals(validity.clock()))
                        .findFirst()
                        .orElse(null);
    }

    /** The limits that bar a new application after something was taken away. */
    public List<Deadline> getBars() {
        return clocks.stream().filter(clock -> clock.code().startsWith("bar-")).toList();
    }

    public boolean isTiered() {
        return !"INDEPENDENT_SET".equals(levelModel);
    }
}
