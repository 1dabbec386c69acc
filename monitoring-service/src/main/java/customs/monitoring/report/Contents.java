package customs.monitoring.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Indicator.Frequency;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.monitoring.catalogue.Theme;
import customs.monitoring.report.Content.Cause;
import customs.monitoring.report.Content.Item;
import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what a report says, and freezes it: JSON with sorted keys, plain numbers and no nulls, hashed by SHA-256. */
@ApplicationScoped
class Contents {
    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private final Sections sections;
    private final Figures figures;
    private final FigureDisclosures disclosures;
    private final EvidenceFiles files;

    Contents(Sections sections, Figures figures, FigureDisclosures disclosures, EvidenceFiles files) {
        this.sections = sections;
        this.figures = figures;
        this.disclosures = disclosures;
        this.files = files;
    }

    /** What stands in the report now. */
    Content live(Report report, Cycle cycle, Catalogue catalogue) {
        Map<Point, Observation> entered = sections.of(report.id()).stream()
                .flatMap(section -> section.observations().stream())
                .collect(Collectors.toMap(Observation::point, Function.identity()));
        Map<Point, Figure> delivered = figures.latest(report.administration(), report.dataYear());
        Map<Point, Disclosure> chosen = disclosures.of(report.id());
        List<Content.File> evidence = files.of(report.id()).stream()
                .map(one -> new Content.File(
                        one.id(), one.point().indicator(), one.point().breakdown(), one.name(), one.hash()))
                .toList();
        List<Item> items = new ArrayList<>();
        for (Theme theme : catalogue.themes()) {
            if (theme.memberScored()) {
                for (Point point : catalogue.points(theme)) {
                    Indicator indicator = catalogue.indicators().get(point.indicator());
                    items.add(item(
                            theme,
                            point,
                            indicator,
                            cycle,
                            entered.get(point),
                            delivered.get(point),
                            chosen.getOrDefault(point, Disclosure.WCO)));
                }
            }
        }
        return new Content(
                report.cycleCode(),
                report.administration(),
                report.dataYear(),
                catalogue.version(),
                report.number(),
                items,
                evidence.isEmpty() ? null : evidence);
    }

    private static Item item(
            Theme theme,
            Point point,
            Indicator indicator,
            Cycle cycle,
            Observation entered,
            Figure delivered,
            Disclosure chosen) {
        if (indicator.frequency() == Frequency.BIENNIAL && !cycle.fullSet()) {
            return silent(theme, point, indicator.source(), Status.M, Cause.NOT_ASKED);
        }
        return switch (indicator.source()) {
            case SELF ->
                entered == null
                        ? silent(theme, point, Source.SELF, Status.O, null)
                        : new Item(
                                theme.code(),
                                point.indicator(),
                                point.breakdown(),
                                Source.SELF,
                                true,
                                entered.status(),
                                entered.value(),
                                entered.numerator(),
                                entered.denominator(),
                                entered.level(),
                                entered.yes(),
                                entered.levels().isEmpty() ? null : entered.levels(),
                                entered.reason(),
                                null,
                                entered.note(),
                                entered.disclosure(),
                                null,
                                null,
                                null);
            case AEO, BCP ->
                delivered == null
                        ? silent(theme, point, indicator.source(), Status.O, Cause.AWAITED)
                        : new Item(
                                theme.code(),
                                point.indicator(),
                                point.breakdown(),
                                indicator.source(),
                                true,
                                delivered.observed().status(),
                                delivered.observed().value(),
                                delivered.observed().numerator(),
                                delivered.observed().denominator(),
                                null,
                                null,
                                null,
                                delivered.reason(),
                                null,
                                null,
                                chosen,
                                delivered.asOf(),
                                delivered.datasetVersion(),
                                delivered.method());
            case MON -> silent(theme, point, Source.MON, Status.L, Cause.NOT_RECORDED);
        };
    }

    private static Item silent(Theme theme, Point point, Source source, Status status, Cause cause) {
        return new Item(
                theme.code(),
                point.indicator(),
                point.breakdown(),
                source,
                cause == Cause.NOT_RECORDED,
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                cause,
                null,
                Disclosure.WCO,
                null,
                null,
                null);
    }

    static String freeze(Content content) {
        try {
            return CANONICAL.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report's content can always be written", e);
        }
    }

    static Content thaw(String frozen) {
        try {
            return CANONICAL.readValue(frozen, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A signed version can always be read", e);
        }
    }

    static String hash(String frozen) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(frozen.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
