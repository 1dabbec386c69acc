package customs.monitoring.publication;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.membership.Member;
import customs.monitoring.membership.Members;
import customs.platform.http.Wording;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes a published version in every form in which it is given out; from what is shown to anyone, and nothing else. */
@ApplicationScoped
class ResultExport {
    private final Results results;
    private final ResultViews views;
    private final ResultIndicators indicators;
    private final Catalogues catalogues;
    private final Members members;
    private final Wording wording;

    ResultExport(
            Results results,
            ResultViews views,
            ResultIndicators indicators,
            Catalogues catalogues,
            Members members,
            Wording wording) {
        this.results = results;
        this.views = views;
        this.indicators = indicators;
        this.catalogues = catalogues;
        this.members = members;
        this.wording = wording;
    }

    /**
     * A file.
     *
     * @param name file name with suffix
     */
    record Exported(byte[] content, String mediaType, String name) {}

    /**
     * @param scores of the two SDMX flows the one with scores; else the one with observations
     * @param table  which table, where one file holds one table
     */
    Exported write(
            String cycle,
            Integer number,
            Instant asOf,
            ResultFormat format,
            boolean scores,
            ResultTable.Kind table,
            Locale language) {
        Results.Published published = results.read(cycle, number, asOf);
        byte[] content =
                switch (format) {
                    case SDMX_CSV_2_0, SDMX_CSV_2_1 -> sdmxCsv(published, format.sdmx(), scores);
                    case SDMX_JSON_2_0, SDMX_JSON_2_1 -> sdmxJson(published, format.sdmx(), scores, language);
                    case CSV -> table(table, published, language).csv();
                    case XLSX -> workbook(published, language);
                };
        String what =
                switch (format) {
                    case CSV -> table.name().toLowerCase(Locale.ROOT);
                    case XLSX -> "results";
                    default -> scores ? "scores" : "observations";
                };
        return new Exported(
                content,
                format.mediaType(),
                "%s-%s-v%d.%s".formatted(what, cycle, published.head().number(), format.suffix()));
    }

    private List<Datum> data(Results.Published published, boolean scores) {
        return scores ? ResultData.scores(published) : ResultData.observations(published, catalogue(published));
    }

    private byte[] sdmxCsv(Results.Published published, SdmxVersion version, boolean scores) {
        StringBuilder text = new StringBuilder();
        try {
            new SdmxCsv(flow(scores), version).write(data(published, scores), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sdmxJson(Results.Published published, SdmxVersion version, boolean scores, Locale language) {
        var names = new CodeName(catalogue(published), code -> area(code, language), language);
        var header = new SdmxJson.Header(
                "%s-%s-%d"
                        .formatted(
                                flow(scores).id(),
                                published.head().cycle(),
                                published.head().number()),
                published.head().publishedAt(),
                published.head().demonstration());
        try (var out = new ByteArrayOutputStream()) {
            new SdmxJson(flow(scores), version, names).write(header, data(published, scores), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] workbook(Results.Published published, Locale language) {
        ResultView view = views.view(published, language);
        ResultIndicatorView measured = indicators.view(published, language);
        List<String> about = List.of(
                catalogue(published).instrument().title().in(language),
                wording.say(
                        language,
                        view.demonstration() ? "results.about-demonstration" : "results.about",
                        view.cycle(),
                        Integer.toString(view.number()),
                        view.asOf().toString(),
                        view.countedOn().toString()),
                wording.say(language, "results.basis", view.catalogueVersion(), view.dataVersion()),
                wording.say(language, "results.rules"));
        return ResultTable.workbook(
                wording.say(language, "table.ABOUT"),
                about,
                Arrays.stream(ResultTable.Kind.values())
                        .map(kind -> ResultTable.of(kind, view, measured, wording, language))
                        .toList());
    }

    private ResultTable table(ResultTable.Kind kind, Results.Published published, Locale language) {
        return ResultTable.of(
                kind, views.view(published, language), indicators.view(published, language), wording, language);
    }

    private Catalogue catalogue(Results.Published published) {
        return catalogues.version(published.head().catalogueVersion());
    }

    private static Dataflow flow(boolean scores) {
        return scores ? Dataflow.SCORES : Dataflow.OBSERVATIONS;
    }

    private String area(String code, Locale language) {
        return ResultInput.WHOLE.equals(code)
                ? wording.say(language, "area.WLD")
                : members.find(code)
                        .map(Member::name)
                        .or(() -> Arrays.stream(Member.Region.values())
                                .filter(region -> region.name().equals(code))
                                .findFirst()
                                .map(region -> region.name(language)))
                        .orElse(null);
    }
}
