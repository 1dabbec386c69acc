package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A part of an estate as its form shows it.
 *
 * @param values by name of field, durations as people write them
 * @param members codes, of a dependency or a cold start
 * @param day of the evidence
 * @param lines by name of a list, each line by name of field
 */
record EstatePart(
        int version,
        Map<String, String> values,
        List<String> members,
        LocalDate day,
        Map<String, List<Map<String, String>>> lines,
        List<ActLink> acts) {

    /** One line of a list within the form; a spare one is empty. */
    public record Line(int index, Map<String, String> values) {
        public String value(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /** What is recorded, and some spare lines; as many as were sent before, where a refusal brings them back. */
    List<Line> lines(String list, int spare, int sent) {
        var recorded = lines.getOrDefault(list, List.of());
        return IntStream.range(0, Math.max(recorded.size() + spare, sent))
                .mapToObj(at -> new Line(at, at < recorded.size() ? recorded.get(at) : Map.of()))
                .toList();
    }

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
                Map.of(),
                List.of());
    }

    /** The same, of a dependency that is to be about some node. */
    EstatePart about(String code) {
        if (code == null || code.isBlank()) {
            return this;
        }
        var more = new HashMap<>(values);
        more.put("of", code);
        return new EstatePart(version, more, members, day, lines, acts);
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
                Map.of(),
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
                        "fallbackPercent", service.fallbackPercent(),
                        "steadyPercent", service.steadyPercent(),
                        "arrivalsPerHour", service.arrivalsPerHour(),
                        "fullPerHour", service.fullPerHour(),
                        "note", service.note()),
                List.of(),
                null,
                lines(service, locale),
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
                        "units", resource.units(),
                        "unit", resource.unit(),
                        "bufferSeconds", span(resource.bufferSeconds(), locale),
                        "rpoSeconds", span(resource.rpoSeconds(), locale),
                        "contract", resource.contract(),
                        "assuredOn", resource.assuredOn(),
                        "assuredUntil", resource.assuredUntil(),
                        "note", resource.note()),
                List.of(),
                resource.evidenceDate(),
                lines(resource, locale),
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
                        "crew", dependency.crew(),
                        "note", dependency.note()),
                dependency.members(),
                null,
                Map.of(),
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
                Map.of(),
                view.acts());
    }

    private static Map<String, List<Map<String, String>>> lines(ServiceView.Entry service, Locale locale) {
        return Map.of(
                "capacity",
                service.capacity().stream()
                        .map(point -> values("seconds", span(point.seconds(), locale), "percent", point.percent()))
                        .toList(),
                "impacts",
                service.impacts().stream()
                        .map(point -> values(
                                "category", point.category(),
                                "seconds", span(point.seconds(), locale),
                                "level", point.level(),
                                "amount", point.amount(),
                                "unit", point.unit(),
                                "justification", point.justification()))
                        .toList(),
                "peaks",
                listed(service.peaks()).stream()
                        .map(peak -> values(
                                "name", peak.name(),
                                "from", peak.from(),
                                "until", peak.until(),
                                "mtpdSeconds", span(peak.mtpdSeconds(), locale)))
                        .toList(),
                "tolerances",
                listed(service.tolerances()).stream()
                        .map(one -> values(
                                "metric", one.metric(),
                                "amount", one.amount(),
                                "unit", one.unit(),
                                "note", one.note()))
                        .toList());
    }

    private static Map<String, List<Map<String, String>>> lines(ResourceView.Entry resource, Locale locale) {
        return Map.of(
                "backups",
                listed(resource.backups()).stream()
                        .map(copy -> values(
                                "name", copy.name(),
                                "intervalSeconds", span(copy.intervalSeconds(), locale),
                                "copySeconds", span(copy.copySeconds(), locale),
                                "transferSeconds", span(copy.transferSeconds(), locale),
                                "immutable", copy.immutable(),
                                "lastRestoreTest", copy.lastRestoreTest()))
                        .toList());
    }

    private static <T> List<T> listed(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The members as codes written out. */
    public String memberText() {
        return String.join(", ", members);
    }

    /** A day that a field shows; null for none. */
    public LocalDate date(String name) {
        return value(name).isEmpty() ? null : LocalDate.parse(value(name));
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
