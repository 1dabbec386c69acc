package customs.bcp.whatif;

import customs.bcp.analysis.Workforce;
import customs.bcp.estate.Code;
import customs.bcp.estate.EstateDocument;
import customs.bcp.estate.OfficeEntry;
import customs.platform.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Staff of the own estate that is absent, everywhere alike or office by office; the crews are those of the estate.
 *
 * @param scenario what the matrix calls it
 * @param absentPercent of the people at every office that is not named, and of those at none; or teams and quarantined; absent for nobody
 * @param offices what is otherwise there
 */
public record AbsenceEntry(
        @NotNull @Code String scenario,
        @Min(0) @Max(100) Integer absentPercent,
        @Min(1) @Max(1_000) Integer teams,
        @Min(0) @Max(1_000) Integer quarantined,
        @Size(max = 500) List<@NotNull @Valid OfficeAbsence> offices) {

    /**
     * @param office its code
     * @param absentPercent of the people who work there; or teams and quarantined
     */
    public record OfficeAbsence(
            @NotNull @Code String office,
            @Min(0) @Max(100) Integer absentPercent,
            @Min(1) @Max(1_000) Integer teams,
            @Min(0) @Max(1_000) Integer quarantined) {}

    /** @throws Refusal invalid, unknown-code, when an office is not of the estate or nobody is absent anywhere */
    List<Workforce> workforces(EstateDocument estate, String pointer) {
        var usual = Absence.of(absentPercent, teams, quarantined, pointer);
        var named = named(estate, pointer);
        if (usual == null && named.isEmpty()) {
            throw Refusal.invalid(pointer, "MISSING", "Say how many are absent, everywhere or at an office.");
        }
        return StaffPools.under(scenario, office -> office == null ? usual : named.getOrDefault(office, usual), estate);
    }

    private Map<String, Absence> named(EstateDocument estate, String pointer) {
        var known = estate.offices().stream().map(OfficeEntry::code).collect(Collectors.toSet());
        Map<String, Absence> named = new HashMap<>();
        for (int i = 0; offices != null && i < offices.size(); i++) {
            var one = offices.get(i);
            var at = pointer + "/offices/" + i;
            if (!known.contains(one.office())) {
                throw Refusal.invalid(
                        at + "/office", "UNKNOWN_CODE", "%s is no office of this estate.".formatted(one.office()));
            }
            var absence = Absence.of(one.absentPercent(), one.teams(), one.quarantined(), at);
            if (absence == null) {
                throw Refusal.invalid(at, "MISSING", "Say how many are absent, everywhere or at an office.");
            }
            if (named.put(one.office(), absence) != null) {
                throw Refusal.invalid(at + "/office", "REPEATED", "%s is named twice.".formatted(one.office()));
            }
        }
        return named;
    }
}
