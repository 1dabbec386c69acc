package customs.monitoring.publication;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Status;
import customs.monitoring.publication.MeasureFigures.Measured;
import customs.monitoring.publication.ResultInput.Kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a published version shows, as figures of the two SDMX flows. Pure: the same version gives the same figures. */
final class ResultData {
    private ResultData() {}

    /** Scores of regions and of Members that opened theirs; a withheld one is suppressed, one that nobody has is missing. */
    static List<Datum> scores(Results.Published published) {
        int year = published.head().dataYear();
        List<Datum> data = new ArrayList<>();
        published.shown().figures().forEach(figure -> {
            Status status = figure.mean() != null ? Status.A : figure.contributing() == 0 ? Status.O : Status.Q;
            data.add(Datum.score(
                    figure.area(),
                    figure.code(),
                    year,
                    figure.mean(),
                    status,
                    status == Status.Q ? Confidentiality.N : Confidentiality.F));
        });
        published
                .shown()
                .open()
                .forEach(one -> data.add(
                        Datum.score(one.member(), one.code(), year, one.score(), Status.A, Confidentiality.F)));
        return data;
    }

    /**
     * Observations that their Members opened to anyone, and the indicators by region: the pooled share, mean, share of yes or
     * lower median as the total, and for each step of the distribution how many Members stand on it.
     */
    static List<Datum> observations(Results.Published published, Catalogue catalogue) {
        List<Datum> data = new ArrayList<>(values(published, catalogue));
        if (published.shown().measures() != null) {
            published
                    .shown()
                    .measures()
                    .forEach(one -> data.addAll(measured(one, published.head().dataYear(), catalogue)));
        }
        return data;
    }

    private static List<Datum> measured(Measured one, int year, Catalogue catalogue) {
        List<Datum> data = new ArrayList<>();
        Status status = one.withheld() == null ? Status.A : one.contributing() == 0 ? Status.O : Status.Q;
        Indicator indicator = catalogue.indicators().get(one.indicator());
        data.add(new Datum(
                one.area(),
                one.indicator(),
                one.breakdown(),
                year,
                one.value(),
                status,
                status == Status.Q ? Confidentiality.N : Confidentiality.F,
                one.kind() == Kind.YES || "PERCENT".equals(indicator.unit()) ? "PT" : indicator.unit()));
        for (int step = 0; one.steps() != null && step < one.steps().size(); step++) {
            String code = (one.kind() == Kind.LEVEL || one.kind() == Kind.YES ? "LEVEL_" + step : "BAND_" + (step + 1));
            data.add(new Datum(
                    one.area(),
                    one.indicator(),
                    Indicator.TOTAL.equals(one.breakdown()) ? code : one.breakdown() + "$" + code,
                    year,
                    BigDecimal.valueOf(one.steps().get(step)),
                    Status.A,
                    Confidentiality.F,
                    "NUMBER"));
        }
        return data;
    }

    private static List<Datum> values(Results.Published published, Catalogue catalogue) {
        return published.shown().values().stream()
                .map(value -> Datum.of(
                        value.member(),
                        catalogue.indicators().get(value.indicator()),
                        value.breakdown(),
                        published.head().dataYear(),
                        new Observed(value.status(), value.value(), null, null),
                        Confidentiality.F))
                .toList();
    }
}
