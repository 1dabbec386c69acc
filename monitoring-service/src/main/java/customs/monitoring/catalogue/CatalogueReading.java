package customs.monitoring.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import customs.monitoring.catalogue.Commitment.Addressee;
import customs.monitoring.catalogue.Commitment.Basis;
import customs.monitoring.catalogue.Commitment.Strength;
import customs.monitoring.catalogue.Commitment.Use;
import customs.monitoring.catalogue.Indicator.Component;
import customs.monitoring.catalogue.Indicator.Direction;
import customs.monitoring.catalogue.Indicator.Formula;
import customs.monitoring.catalogue.Indicator.Frequency;
import customs.monitoring.catalogue.Indicator.Level;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Indicator.Type;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Builds the catalogue from a document that fits the schema, and checks what a schema cannot: references, weights, goalposts. */
final class CatalogueReading {
    private final JsonNode document;
    private final BiConsumer<String, String> complain;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    CatalogueReading(JsonNode document, BiConsumer<String, String> complain) {
        this.document = document;
        this.complain = complain;
    }

    Catalogue catalogue() {
        JsonNode all = document.get("indicators");
        for (int i = 0; i < all.size(); i++) {
            Indicator indicator = indicator(all.get(i));
            if (indicators.put(indicator.code(), indicator) != null) {
                complain.accept("/indicators/" + i + "/code", indicator.code() + " occurs twice");
            }
            if (indicator.worst() != null && indicator.worst().compareTo(indicator.best()) == 0) {
                complain.accept("/indicators/" + i + "/best", "worst and best are the same");
            }
        }
        List<Theme> themes = new ArrayList<>();
        JsonNode nodes = document.get("themes");
        long scored = stream(nodes)
                .filter(node -> node.get("memberScored").asBoolean())
                .count();
        for (int i = 0; i < nodes.size(); i++) {
            once(nodes.get(i).get("code").asText(), "/themes/" + i + "/code");
            themes.add(theme(nodes.get(i), "/themes/" + i, i + 1, scored));
        }
        sumToOne(
                "/themes",
                themes.stream().filter(Theme::memberScored).map(Theme::weight).toList());
        return Catalogue.of(
                document.get("version").asText(),
                LocalDate.parse(document.get("validFrom").asText()),
                instrument(document.get("instrument")),
                themes,
                List.copyOf(indicators.values()));
    }

    private Theme theme(JsonNode node, String pointer, int order, long scored) {
        boolean memberScored = node.get("memberScored").asBoolean();
        JsonNode nodes = node.get("commitments");
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String place = pointer + "/commitments/" + i;
            once(nodes.get(i).get("code").asText(), place + "/code");
            Commitment commitment = commitment(nodes.get(i), place, memberScored ? nodes.size() : 0);
            if (memberScored && commitment.uses().isEmpty()) {
                complain.accept(place, commitment.code() + " belongs to a scored theme but no indicator measures it");
            }
            commitments.add(commitment);
        }
        if (memberScored) {
            sumToOne(
                    pointer + "/commitments",
                    commitments.stream().map(Commitment::weight).toList());
        }
        return new Theme(
                node.get("code").asText(),
                order,
                text(node.get("name")),
                memberScored,
                memberScored ? weight(node, scored) : null,
                commitments);
    }

    private Commitment commitment(JsonNode node, String pointer, int siblings) {
        JsonNode nodes = node.path("uses");
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode use = nodes.get(i);
            String code = use.get("indicator").asText();
            String breakdown = use.path("breakdown").asText(Indicator.TOTAL);
            Indicator indicator = indicators.get(code);
            if (indicator == null) {
                complain.accept(pointer + "/uses/" + i + "/indicator", "there is no indicator " + code);
            } else if (!indicator.breakdowns().contains(breakdown)) {
                complain.accept(pointer + "/uses/" + i, code + " has no breakdown " + breakdown);
            }
            once("point " + code + " " + breakdown, pointer + "/uses/" + i);
            uses.add(new Use(code, breakdown, weight(use, nodes.size())));
        }
        if (!uses.isEmpty()) {
            sumToOne(pointer + "/uses", uses.stream().map(Use::weight).toList());
        }
        return new Commitment(
                node.get("code").asText(),
                text(node.get("text")),
                node.has("strength") ? Strength.valueOf(node.get("strength").asText()) : null,
                list(node.get("basis"), value -> Basis.valueOf(value.asText())),
                node.has("basisNote") ? text(node.get("basisNote")) : null,
                list(node.get("addressees"), value -> Addressee.valueOf(value.asText())),
                list(node.get("leadBodies"), JsonNode::asText),
                siblings > 0 ? weight(node, siblings) : null,
                uses);
    }

    private static Indicator indicator(JsonNode node) {
        BigDecimal worst = node.has("worst") ? node.get("worst").decimalValue() : null;
        BigDecimal best = node.has("best") ? node.get("best").decimalValue() : null;
        List<Component> components = list(
                node.path("components"), part -> new Component(part.get("code").asText(), text(part.get("name"))));
        return new Indicator(
                node.get("code").asText(),
                text(node.get("name")),
                text(node.get("definition")),
                Type.valueOf(node.get("type").asText()),
                node.get("unit").asText(),
                node.path("decimals").asInt(0),
                Direction.valueOf(node.path("direction").asText("HIGHER")),
                Formula.valueOf(node.get("formula").asText()),
                list(node.path("scale"), level -> new Level(level.get("value").asInt(), text(level.get("text")))),
                components,
                node.path("minimumComponents").asInt(components.size()),
                worst,
                best,
                Source.valueOf(node.get("source").asText()),
                Frequency.valueOf(node.get("frequency").asText()),
                list(node.path("breakdowns"), JsonNode::asText),
                list(node.path("disaggregation"), JsonNode::asText),
                node.path("critical").asBoolean(false),
                node.path("carryForward").asBoolean(false),
                node.path("mandatory").asBoolean(false),
                node.path("memberScored").asBoolean(true),
                node.get("provenance").asText());
    }

    private static Instrument instrument(JsonNode node) {
        return new Instrument(
                node.get("code").asText(),
                text(node.get("title")),
                node.get("type").asText(),
                node.get("session").asText(),
                LocalDate.parse(node.get("adoptedOn").asText()),
                LocalDate.parse(node.get("announcedOn").asText()),
                LocalDate.parse(node.get("sessionEnd").asText()),
                node.path("sponsor").asText(null),
                node.get("status").asText(),
                list(node.get("leadBodies"), JsonNode::asText),
                list(
                        node.get("sources"),
                        fact -> new Instrument.Fact(
                                fact.get("field").asText(), fact.get("source").asText())),
                node.has("caveat") ? text(node.get("caveat")) : null);
    }

    /** The stated weight, or an equal share among the siblings. */
    private static BigDecimal weight(JsonNode node, long siblings) {
        return node.has("weight")
                ? node.get("weight").decimalValue()
                : BigDecimal.ONE.divide(BigDecimal.valueOf(siblings), MathContext.DECIMAL128);
    }

    /** Themes, commitments and measured points each stand in one place. */
    private void once(String what, String pointer) {
        if (!seen.add(what)) {
            complain.accept(pointer, what + " occurs twice");
        }
    }

    private void sumToOne(String pointer, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(BigDecimal.ONE).abs().compareTo(Catalogue.WEIGHT_TOLERANCE) > 0) {
            complain.accept(pointer, "weights sum to " + sum.toPlainString() + ", not to 1");
        }
    }

    private static Text text(JsonNode node) {
        return new Text(node.get("en").asText(), node.get("fr").asText());
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        return stream(nodes).map(read).toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
