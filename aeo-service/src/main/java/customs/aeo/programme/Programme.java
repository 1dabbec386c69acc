package customs.aeo.programme;

import customs.aeo.clock.LegalClock;
import customs.aeo.clock.LegalSource;
import customs.aeo.clock.Rule;
import customs.aeo.clock.Unit;
import customs.aeo.clock.WorkingCalendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One version of one programme: rules of law as dated data.
 *
 * @param basedOn code of the programme whose values it takes where it states none itself, or null
 * @param demonstration invented, never in a real aggregate
 * @param administrations codes of the administrations that run it
 * @param zone whose days are the programme's legal days
 * @param dossier documents without which an application is not complete
 * @param clocks legal limits by code
 * @param appeal how decisions are contested, or null where no source read states it
 * @param publication who stands in the public register, null for nobody
 * @param publicHolidays "administration" for the public holidays of each administration's country, the code of a
 *     calendar of public holidays, or null for none
 */
public record Programme(
        String code,
        String version,
        LocalDate validFrom,
        LocalDate validTo,
        String basedOn,
        boolean demonstration,
        Text name,
        String jurisdiction,
        Set<String> administrations,
        ZoneId zone,
        WorkingCalendar calendar,
        LevelModel levelModel,
        String unit,
        Map<String, Scheme> schemes,
        Map<String, Criterion> criteria,
        Map<String, Level> levels,
        Map<String, Criterion> dossier,
        AcceptanceDate acceptanceDate,
        Map<String, Deadline> clocks,
        YoungFirm youngFirm,
        HearingRule hearing,
        Map<String, Ground> grounds,
        AppealLadder appeal,
        Map<String, SignalRule> signals,
        Validity validity,
        ConsentRule exchangeConsent,
        PublicationRule publication,
        Map<String, Benefit> benefits,
        Map<String, Arrangement> arrangements,
        String publicHolidays,
        Scope scope) {

    /** How levels relate. */
    public enum LevelModel {
        /** Levels are authorisations of their own; a firm may hold any of them. */
        INDEPENDENT_SET,
        /** One authorisation whose level goes up and down. */
        ORDERED_TIERS,
        /** One authorisation whose grade follows a score; each grade names the score it asks for. */
        GRADED_BY_SCORE,
        /** Every registered firm has a class; the classes named are those that can be applied for. */
        CLASSES,
        /** One authorisation in a band of the assessment. */
        BANDS
    }

    /** Which day is the date of acceptance. */
    public enum AcceptanceDay {
        RECEIPT,
        COMPLETENESS,
        NOTICE
    }

    public record AcceptanceDate(AcceptanceDay rule, LegalSource source) {}

    /**
     * A firm younger than so many months when granted is watched closely until the named clock passes.
     *
     * @param measures what is looked at meanwhile
     */
    public record YoungFirm(int months, String clock, List<Measure> measures, LegalSource source) {}

    /** Looked at so many months after the grant. */
    public record Measure(String code, Text name, String criterion, int afterMonths, LegalSource source) {}

    /** Before which decisions the applicant is heard. */
    public record HearingRule(Set<String> before, LegalSource source) {}

    /**
     * A fixed term.
     *
     * @param clock the limit that starts with the grant and on whose last day the term ends
     * @param levels levels whose term is another limit, with that limit
     * @param warnings calendar days before that day on which the holder is warned; from the first on it may apply anew
     */
    public record Validity(String clock, Map<String, String> levels, List<Integer> warnings, LegalSource source) {}

    /** Which criteria are looked at again after news of a kind; none when the officer chooses. */
    public record SignalRule(List<String> criteria, LegalSource source) {}

    /** Whether partners learn of a holder only with its consent. */
    public record ConsentRule(boolean required, LegalSource source) {}

    /**
     * Who stands in the public register.
     *
     * @param consent only those that allow it
     * @param statuses ACTIVE, SUSPENDED, NOT_YET_EFFECTIVE: those that are shown
     * @param ended REVOKED, ANNULLED, CEASED, EXPIRED: those of which it is said, to whoever asks about the holder, how and
     *     when they ended
     */
    public record PublicationRule(boolean consent, Set<String> statuses, Set<String> ended, LegalSource source) {}

    public boolean valid(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** This programme with other working days: those of one of its administrations. */
    Programme working(WorkingCalendar days) {
        return new Programme(
                code,
                version,
                validFrom,
                validTo,
                basedOn,
                demonstration,
                name,
                jurisdiction,
                administrations,
                zone,
                days,
                levelModel,
                unit,
                schemes,
                criteria,
                levels,
                dossier,
                acceptanceDate,
                clocks,
                youngFirm,
                hearing,
                grounds,
                appeal,
                signals,
                validity,
                exchangeConsent,
                publication,
                benefits,
                arrangements,
                publicHolidays,
                scope);
    }

    /** A firm holds one authorisation whose level changes; in all models but the independent set. */
    public boolean tiers() {
        return levelModel != LevelModel.INDEPENDENT_SET;
    }

    /** The rule of a limit, when the programme has that limit. */
    public Optional<Rule> rule(String clock) {
        return Optional.ofNullable(clocks.get(clock)).map(Deadline::rule);
    }

    public Collection<Rule> rules() {
        return clocks.values().stream().map(Deadline::rule).toList();
    }

    /** First day on which a grant of that day has effect. */
    public LocalDate effectOf(LocalDate grantedOn) {
        return rule("effect")
                .map(rule -> LegalClock.due(rule, grantedOn, calendar))
                .orElse(grantedOn);
    }

    /** Last day of the term of a level granted on a day, empty where the programme knows no term. */
    public Optional<LocalDate> validUntil(String level, LocalDate grantedOn) {
        return validity == null
                ? Optional.empty()
                : rule(validity.levels().getOrDefault(level, validity.clock()))
                        .map(rule -> LegalClock.due(rule, grantedOn, calendar));
    }

    /** Last day of close monitoring of a firm established on a day, empty when it is not young. */
    public Optional<LocalDate> monitoredUntil(LocalDate established, LocalDate grantedOn) {
        if (youngFirm == null || established == null) {
            return Optional.empty();
        }
        var grown = LegalClock.plus(established, youngFirm.months(), Unit.MONTH, calendar);
        return grown.isAfter(grantedOn)
                ? rule(youngFirm.clock()).map(rule -> LegalClock.due(rule, grantedOn, calendar))
                : Optional.empty();
    }

    public boolean heardBeforeRefusal() {
        return heardBefore("REFUSAL");
    }

    /** @param decision REFUSAL, SUSPENSION, REVOCATION, ANNULMENT, RESTRICTION or AMENDMENT */
    public boolean heardBefore(String decision) {
        return hearing != null && hearing.before().contains(decision);
    }

    /** Every criterion on which a level rests: its own, and among tiers those of the levels below. */
    public Set<String> restsOn(String level) {
        var all = new LinkedHashSet<String>();
        for (var next = levels.get(level); next != null; next = levels.get(next.requires())) {
            all.addAll(next.criteria());
            if (next.requires() == null) {
                break;
            }
        }
        return all;
    }

    /** Levels in the order in which people expect them. */
    public List<Level> orderedLevels() {
        var ordered = new ArrayList<>(levels.values());
        if (tiers()) {
            ordered.sort(Comparator.comparing(Level::order));
        }
        return ordered;
    }
}
