package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A part of an estate as its form shows it.
 *
 * @param values by name of field, durations as people write them
 * @param members codes, of a dependency or a cold start
 * @param day of the evidence
 */
record EstatePart(int version, Map<String, String> values, List<String> members, LocalDate day, List<ActLink> acts) {

    static EstatePart empty() {
        return new EstatePart(
                0,
                Map.of(
                        "basis", "AFTER_PREREQUISITES",
                        "evidence", "ESTIMATE",
                        "strength", "HARD",
                        "tier", "2",
                        "kind", "",
                        "holdUp", "0 h"),
                List.of(),
                null,
                List.of());
    }

    static EstatePart of(OfficeView view) {
        var office = view.office();
        return new EstatePart(
                view.version(),
                values(
                        "code", office.code(),
                        "name", office.name(),
                        "kind", office.kind(),
                        "latitude", office.latitude(),
                        "longitude", office.longitude(),
                        "hours", office.hours(),
                        "alternateOffice", office.alternateOffice()),
                List.of(),
                null,
                view.acts());
    }

    static EstatePart of(ServiceView view, Locale locale) {
        var service = view.service();
        return new EstatePart(
                view.version(),
                values(
                        "code", service.code(),
                        "name", service.name(),
                        "tier", service.tier(),
                        "recovery", span(service.recoverySeconds(), locale),
                        "basis", service.basis(),
                        "rtoSeconds", span(service.rtoSeconds(), locale),
                        "wrtSeconds", span(service.wrtSeconds(), locale),
                        "mtpdSeconds", span(service.mtpdSeconds(), locale),
                        "rpoSeconds", span(service.rpoSeconds(), locale),
                        "ownerRole", service.ownerRole(),
                        "fallback", service.fallback(),
                        "note", service.note()),
                List.of(),
                null,
                view.acts());
    }

    static EstatePart of(ResourceView view, Locale locale) {
        var resource = view.resource();
        return new EstatePart(
                view.version(),
                values(
                        "code", resource.code(),
                        "name", resource.name(),
                        "kind", resource.kind(),
                        "recovery", span(resource.recoverySeconds(), locale),
                        "basis", resource.basis(),
                        "rtoSeconds", span(resource.rtoSeconds(), locale),
                        "evidence", resource.evidence(),
                        "evidenceReference", resource.evidenceReference(),
                        "office", resource.office(),
                        "note", resource.note()),
                List.of(),
                resource.evidenceDate(),
                view.acts());
    }

    static EstatePart of(DependencyView view, Locale locale) {
        var dependency = view.dependency();
        return new EstatePart(
                view.version(),
                values(
                        "of", dependency.of(),
                        "atLeast", dependency.atLeast(),
                        "strength", dependency.strength(),
                        "holdUp", span(dependency.holdUpSeconds(), locale),
                        "capacityLossPercent", dependency.capacityLossPercent(),
                        "note", dependency.note()),
                dependency.members(),
                null,
                view.acts());
    }

    static EstatePart of(ColdStartView view, Locale locale) {
        var coldStart = view.coldStart();
        return new EstatePart(
                view.version(),
                values(
                        "recovery", span(coldStart.seconds(), locale),
                        "evidence", coldStart.evidence(),
                        "evidenceReference", coldStart.evidenceReference()),
                coldStart.members(),
                coldStart.evidenceDate(),
                view.acts());
    }

    /** What a field shows; empty for nothing. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    private static String span(Long seconds, Locale locale) {
        return seconds == null ? null : Span.words(seconds, locale);
    }

    private static Map<String, String> values(Object... pairs) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                values.put((String) pairs[i], pairs[i + 1].toString());
            }
        }
        return values;
    }
}
