package customs.aeo.programme;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a schema cannot say of a programme file: references that lead somewhere, dates that exist, no cycles. */
final class ProgrammeConsistency {
    private final ProgrammeDocument document;
    private final JsonNode tree;
    private final List<ProgrammeFault> faults = new ArrayList<>();

    private ProgrammeConsistency(ProgrammeDocument document) {
        this.document = document;
        this.tree = document.tree();
    }

    static List<ProgrammeFault> check(ProgrammeDocument document) {
        var check = new ProgrammeConsistency(document);
        check.sources("", check.tree);
        check.dates();
        check.zoneAndPatterns();
        check.levels();
        check.clocks();
        if (check.tree.has("appeal") && !check.tree.path("clocks").has("appeal")) {
            check.fault("/appeal", "An appeal needs a limit: there is no clock named appeal.");
        }
        if (check.tree.has("validity")
                && !check.tree
                        .path("clocks")
                        .has(check.tree.path("validity").path("clock").asText())) {
            check.fault("/validity/clock", "A term names one of the clocks.");
        }
        check.terms();
        check.scope();
        check.each("signals", (at, signal) -> check.all(at + "/criteria", signal.path("criteria"), "criteria"));
        check.each("benefits", (at, benefit) -> check.all(at + "/levels", benefit.path("levels"), "levels"));
        check.each("arrangements", (at, arrangement) -> {
            check.all(at + "/levels", arrangement.path("levels"), "levels");
            check.all(at + "/benefits", arrangement.path("benefits"), "benefits");
        });
        return check.faults;
    }

    private interface Visit {
        void see(String pointer, JsonNode value);
    }

    private void each(String map, Visit visit) {
        tree.path(map).properties().forEach(entry -> visit.see("/" + map + "/" + entry.getKey(), entry.getValue()));
    }

    private void fault(String pointer, String message) {
        faults.add(document.fault(pointer, message));
    }

    private void all(String pointer, JsonNode codes, String map) {
        for (int i = 0; i < codes.size(); i++) {
            if (!tree.path(map).has(codes.get(i).asText())) {
                fault(
                        pointer + "/" + i,
                        "%s is not among the %s.".formatted(codes.get(i).asText(), map));
            }
        }
    }

    private void sources(String pointer, JsonNode node) {
        if (pointer.equals("/sources")) {
            return;
        }
        node.properties().forEach(entry -> {
            var at = pointer + "/" + entry.getKey();
            var named = entry.getKey().equals("source") || entry.getKey().endsWith("Source");
            if (named && entry.getValue().isTextual()) {
                if (!tree.path("sources").has(entry.getValue().asText())) {
                    fault(
                            at,
                            "%s is not among the sources."
                                    .formatted(entry.getValue().asText()));
                }
            } else {
                sources(at, entry.getValue());
            }
        });
    }

    private void terms() {
        var clocks = tree.path("clocks");
        var terms = tree.path("validity").path("levels");
        for (var term : terms.properties()) {
            var at = "/validity/levels/" + term.getKey();
            if (!tree.path("levels").has(term.getKey())) {
                fault(at, "%s is not among the levels.".formatted(term.getKey()));
            }
            if (!clocks.has(term.getValue().asText())) {
                fault(at, "A term names one of the clocks.");
            }
        }
    }

    private void scope() {
        each("roles", (at, role) -> all(at + "/levels", role.path("levels"), "levels"));
        each("criteria", (at, criterion) -> {
            all(at + "/roles", criterion.path("roles"), "roles");
            if (criterion.has("safe") && !criterion.has("safeSource")) {
                fault(at + "/safe", "Who says that it corresponds to the SAFE Framework is not stated: safeSource.");
            }
        });
        all("/mutualRecognition/levels", tree.path("mutualRecognition").path("levels"), "levels");
        var recognisable = tree.path("mutualRecognition");
        each("arrangements", (at, arrangement) -> {
            for (int i = 0; i < arrangement.path("levels").size(); i++) {
                var level = arrangement.path("levels").get(i);
                if (!recognisable.isMissingNode() && !holds(recognisable.path("levels"), level)) {
                    fault(
                            at + "/levels/" + i,
                            "%s is not among the levels that can be recognised.".formatted(level.asText()));
                }
            }
        });
        var calendar = tree.path("publicHolidays").asText(null);
        if (calendar != null && !PublicHolidays.OWN.equals(calendar) && !PublicHolidays.known(calendar)) {
            fault("/publicHolidays", "There is no calendar of public holidays %s.".formatted(calendar));
        }
    }

    private static boolean holds(JsonNode list, JsonNode value) {
        for (var each : list) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private LocalDate date(String pointer) {
        var value = tree.at(pointer);
        if (value.isMissingNode()) {
            return null;
        }
        try {
            return LocalDate.parse(value.asText());
        } catch (DateTimeException e) {
            fault(pointer, "%s is not a day of the calendar.".formatted(value.asText()));
            return null;
        }
    }

    private void order(String from, String to) {
        var first = date(from);
        var last = date(to);
        if (first != null && last != null && last.isBefore(first)) {
            fault(to, "%s lies before %s.".formatted(last, first));
        }
    }

    private void dates() {
        order("/validFrom", "/validTo");
        each("arrangements", (at, arrangement) -> order(at + "/from", at + "/to"));
        for (int i = 0; i < tree.path("holidays").size(); i++) {
            date("/holidays/" + i);
        }
    }

    private void zoneAndPatterns() {
        try {
            ZoneId.of(tree.path("zone").asText());
        } catch (DateTimeException e) {
            fault("/zone", "%s is not a time zone.".formatted(tree.path("zone").asText()));
        }
        each("schemes", (at, scheme) -> {
            try {
                Pattern.compile(scheme.path("pattern").asText());
            } catch (PatternSyntaxException e) {
                fault(at + "/pattern", "Not a pattern: %s.".formatted(e.getDescription()));
            }
        });
    }

    private void levels() {
        var tiers = !tree.path("levelModel").asText().equals("INDEPENDENT_SET");
        each("levels", (at, level) -> {
            all(at + "/criteria", level.path("criteria"), "criteria");
            if (tiers && !level.has("order")) {
                fault(at, "A tier states its order.");
            }
            if (level.has("requires")) {
                var required = level.path("requires").asText();
                if (!tree.path("levels").has(required)) {
                    fault(at + "/requires", "%s is not among the levels.".formatted(required));
                } else if (cyclic(at.substring("/levels/".length()))) {
                    fault(at + "/requires", "The levels require each other in a circle.");
                }
            }
        });
    }

    private boolean cyclic(String level) {
        var seen = new HashSet<String>();
        for (var at = level;
                !at.isEmpty();
                at = tree.path("levels").path(at).path("requires").asText("")) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }

    private void clocks() {
        each("clocks", (at, clock) -> {
            if (clock.path("start").equals(clock.path("end"))) {
                fault(at + "/end", "A limit cannot end with the event that starts it.");
            }
            var pause = clock.path("pause");
            if (!pause.isMissingNode() && pause.path("from").equals(pause.path("until"))) {
                fault(at + "/pause/until", "A pause cannot end with the event that starts it.");
            }
            if (clock.path("extension").has("maximum")
                    && !clock.path("extension").has("unit")) {
                fault(at + "/extension", "A longest extension states its unit.");
            }
        });
        eventCircles();
        var young = tree.path("youngFirm");
        if (!young.isMissingNode()
                && !tree.path("clocks").has(young.path("clock").asText())) {
            fault(
                    "/youngFirm/clock",
                    "%s is not among the clocks.".formatted(young.path("clock").asText()));
        }
        young.path("measures").properties().forEach(measure -> {
            var criterion = measure.getValue().path("criterion").asText();
            if (!tree.path("criteria").has(criterion)) {
                fault(
                        "/youngFirm/measures/%s/criterion".formatted(measure.getKey()),
                        "%s is not among the criteria.".formatted(criterion));
            }
        });
    }

    /**
     * A limit makes its end event possible, which may start the next limit. Where that chain comes back to an event
     * that it needs first, none of these limits could ever start.
     */
    private void eventCircles() {
        var starts = new HashMap<String, List<String>>();
        each("clocks", (at, clock) -> {
            if (clock.has("end")) {
                starts.computeIfAbsent(clock.path("start").asText(), start -> new ArrayList<>())
                        .add(clock.path("end").asText());
            }
        });
        each("clocks", (at, clock) -> {
            var start = clock.path("start").asText();
            var end = clock.path("end").asText(null);
            var way = end == null || end.equals(start) ? null : way(end, start, starts, new HashSet<>());
            if (way != null) {
                fault(
                        at + "/start",
                        "The start events of the limits wait for each other in a circle: %s > %s."
                                .formatted(start, way));
            }
        });
    }

    private static String way(String from, String to, Map<String, List<String>> starts, Set<String> seen) {
        if (from.equals(to)) {
            return to;
        }
        if (!seen.add(from)) {
            return null;
        }
        for (var next : starts.getOrDefault(from, List.of())) {
            var way = way(next, to, starts, seen);
            if (way != null) {
                return from + " > " + way;
            }
        }
        return null;
    }
}
