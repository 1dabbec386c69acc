package customs.aeo.programme;

import com.fasterxml.jackson.databind.JsonNode;
import customs.aeo.clock.Boundary;
import customs.aeo.clock.LegalSource;
import customs.aeo.clock.RollOver;
import customs.aeo.clock.Rule;
import customs.aeo.clock.Unit;
import customs.aeo.clock.WorkingCalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns a checked tree into a programme. */
final class ProgrammeTree {
    private final JsonNode tree;

    private ProgrammeTree(JsonNode tree) {
        this.tree = tree;
    }

    static Programme programme(JsonNode tree) {
        return new ProgrammeTree(tree).read();
    }

    private Programme read() {
        return new Programme(
                text(tree, "code"),
                text(tree, "version"),
                date(tree, "validFrom"),
                date(tree, "validTo"),
                text(tree, "basedOn"),
                tree.path("demonstration").asBoolean(false),
                name(tree.path("name")),
                text(tree, "jurisdiction"),
                codes(tree.path("administrations")),
                ZoneId.of(text(tree, "zone")),
                calendar(),
                Programme.LevelModel.valueOf(text(tree, "levelModel")),
                text(tree, "unit"),
                map("schemes", (code, node) -> new Scheme(code, Pattern.compile(text(node, "pattern")), source(node))),
                map("criteria", this::criterion),
                map("levels", this::level),
                map("dossier", this::criterion),
                new Programme.AcceptanceDate(
                        Programme.AcceptanceDay.valueOf(text(tree.path("acceptanceDate"), "rule")),
                        source(tree.path("acceptanceDate"))),
                map("clocks", (code, node) -> new Deadline(name(node.path("name")), rule(code, node))),
                youngFirm(tree.path("youngFirm")),
                hearing(tree.path("hearing")),
                mapOf(
                        tree.path("suspension").path("grounds"),
                        (code, node) -> new Ground(
                                code,
                                name(node.path("name")),
                                node.path("measures").asBoolean(),
                                source(node))),
                appeal(tree.path("appeal")),
                map(
                        "signals",
                        (code, node) ->
                                new Programme.SignalRule(List.copyOf(codes(node.path("criteria"))), source(node))),
                validity(tree.path("validity")),
                new Programme.ConsentRule(
                        tree.path("exchangeConsent").path("required").asBoolean(),
                        source(tree.path("exchangeConsent"))),
                publication(tree.path("publication")),
                map("benefits", this::benefit),
                map("arrangements", this::arrangement),
                text(tree, "publicHolidays"),
                scope());
    }

    private Scope scope() {
        var authorities = tree.path("authorities");
        var lookBack = tree.path("lookBack");
        var recognisable = tree.path("mutualRecognition");
        var transition = tree.path("transition");
        return new Scope(
                map(
                        "roles",
                        (code, node) ->
                                new Role(code, name(node.path("name")), codes(node.path("levels")), source(node))),
                authorities.isMissingNode() ? null : Scope.Authorities.valueOf(text(authorities, "model")),
                sourceOrNull(authorities, "source"),
                lookBack.isMissingNode() ? null : lookBack.path("months").asInt(),
                sourceOrNull(lookBack, "source"),
                codes(recognisable.path("levels")),
                sourceOrNull(recognisable, "source"),
                transition.isMissingNode()
                        ? Scope.OpenCase.KEEP
                        : Scope.OpenCase.valueOf(text(transition, "openCases")),
                sourceOrNull(transition, "source"));
    }

    private <T> Map<String, T> map(String key, BiFunction<String, JsonNode, T> each) {
        return mapOf(tree.path(key), each);
    }

    private static <T> Map<String, T> mapOf(JsonNode node, BiFunction<String, JsonNode, T> each) {
        var map = new LinkedHashMap<String, T>();
        node.properties().forEach(entry -> map.put(entry.getKey(), each.apply(entry.getKey(), entry.getValue())));
        return Collections.unmodifiableMap(map);
    }

    private WorkingCalendar calendar() {
        return new WorkingCalendar(
                codes(tree.path("weekend")).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                codes(tree.path("holidays")).stream().map(LocalDate::parse).collect(Collectors.toSet()));
    }

    private Criterion criterion(String code, JsonNode node) {
        return new Criterion(
                code,
                name(node.path("name")),
                node.has("requirement")
                        ? Criterion.Requirement.valueOf(text(node, "requirement"))
                        : Criterion.Requirement.MUST,
                codes(node.path("roles")),
                List.copyOf(codes(node.path("safe"))),
                sourceOrNull(node, "safeSource"),
                source(node));
    }

    private Level level(String code, JsonNode node) {
        return new Level(
                code,
                name(node.path("name")),
                node.has("order") ? node.path("order").asInt() : null,
                text(node, "requires"),
                codes(node.path("covers")).stream()
                        .map(Level.Cover::valueOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                List.copyOf(codes(node.path("criteria"))),
                text(node, "event"),
                source(node));
    }

    private Rule rule(String code, JsonNode node) {
        var extension = node.path("extension");
        var pause = node.path("pause");
        var expiry = node.path("expiry");
        return new Rule(
                code,
                node.path("number").asInt(),
                Unit.valueOf(text(node, "unit")),
                text(node, "start"),
                text(node, "end"),
                node.has("rollOver") ? RollOver.valueOf(text(node, "rollOver")) : null,
                node.has("boundary") ? Boundary.valueOf(text(node, "boundary")) : null,
                extension.isMissingNode()
                        ? null
                        : new Rule.Extension(
                                extension.has("maximum")
                                        ? extension.path("maximum").asInt()
                                        : null,
                                extension.has("unit") ? Unit.valueOf(text(extension, "unit")) : null,
                                source(extension)),
                pause.isMissingNode() ? null : new Rule.Pause(text(pause, "from"), text(pause, "until"), source(pause)),
                expiry.isMissingNode()
                        ? null
                        : new Rule.Expiry(
                                text(expiry, "outcome"), Rule.Expiry.By.valueOf(text(expiry, "by")), source(expiry)),
                node.has("late") ? Rule.Late.valueOf(text(node, "late")) : null,
                source(node));
    }

    private Programme.YoungFirm youngFirm(JsonNode node) {
        return node.isMissingNode()
                ? null
                : new Programme.YoungFirm(
                        node.path("months").asInt(),
                        text(node, "clock"),
                        List.copyOf(mapOf(
                                        node.path("measures"),
                                        (code, measure) -> new Programme.Measure(
                                                code,
                                                name(measure.path("name")),
                                                text(measure, "criterion"),
                                                measure.path("afterMonths").asInt(),
                                                source(measure)))
                                .values()),
                        source(node));
    }

    private Programme.HearingRule hearing(JsonNode node) {
        return node.isMissingNode() ? null : new Programme.HearingRule(codes(node.path("before")), source(node));
    }

    private Programme.Validity validity(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        var warnings = new ArrayList<Integer>();
        node.path("warnings").forEach(days -> warnings.add(days.asInt()));
        warnings.sort(Comparator.reverseOrder());
        var levels = new LinkedHashMap<String, String>();
        node.path("levels")
                .properties()
                .forEach(level -> levels.put(level.getKey(), level.getValue().asText()));
        return new Programme.Validity(text(node, "clock"), levels, List.copyOf(warnings), source(node));
    }

    private AppealLadder appeal(JsonNode node) {
        return node.isMissingNode()
                ? null
                : new AppealLadder(
                        codes(node.path("against")).stream()
                                .map(AppealLadder.Contested::valueOf)
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        AppealLadder.Absence.valueOf(text(node, "absence")),
                        List.copyOf(mapOf(
                                        node.path("rungs"),
                                        (code, rung) -> new AppealLadder.Rung(
                                                code,
                                                name(rung.path("name")),
                                                AppealLadder.Oral.valueOf(text(rung, "hearing")),
                                                source(rung)))
                                .values()),
                        source(node));
    }

    private Programme.PublicationRule publication(JsonNode node) {
        return node.isMissingNode()
                ? null
                : new Programme.PublicationRule(
                        node.path("consent").asBoolean(),
                        codes(node.path("statuses")),
                        codes(node.path("ended")),
                        source(node));
    }

    private Benefit benefit(String code, JsonNode node) {
        return new Benefit(
                code,
                name(node.path("name")),
                Benefit.Category.valueOf(text(node, "category")),
                codes(node.path("levels")),
                text(node, "metric"),
                source(node));
    }

    private Arrangement arrangement(String country, JsonNode node) {
        return new Arrangement(
                country,
                name(node.path("partner")),
                Arrangement.State.valueOf(text(node, "state")),
                date(node, "from"),
                date(node, "to"),
                node.has("fromPrecision")
                        ? Arrangement.Precision.valueOf(text(node, "fromPrecision"))
                        : Arrangement.Precision.DAY,
                codes(node.path("levels")),
                source(node, "levelsSource"),
                new ArrayList<>(codes(node.path("benefits"))),
                source(node));
    }

    private LegalSource source(JsonNode node) {
        return source(node, "source");
    }

    private LegalSource sourceOrNull(JsonNode node, String key) {
        return node.has(key) ? source(node, key) : null;
    }

    private LegalSource source(JsonNode node, String key) {
        var named = tree.path("sources").path(text(node, key));
        return new LegalSource(text(named, "reference"), LegalSource.Standing.valueOf(text(named, "standing")));
    }

    private static Text name(JsonNode node) {
        return new Text(text(node, "en"), text(node, "fr"));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asText(null);
    }

    private static LocalDate date(JsonNode node, String key) {
        return node.has(key) ? LocalDate.parse(text(node, key)) : null;
    }

    private static Set<String> codes(JsonNode list) {
        var codes = new LinkedHashSet<String>();
        list.forEach(item -> codes.add(item.asText()));
        return Collections.unmodifiableSet(codes);
    }
}
