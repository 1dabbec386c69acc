package customs.monitoring.publication;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Status;

import java.util.ArrayList;
import java.util.List;

/** What a published version shows, as figures of the two SDMX flows. Pure: the same version gives the same figures. */
final class ResultData {
    private ResultData() {}

    /** Scores of regions and of Members that opened theirs; a withheld one is suppressed, one that nobody has is missing. */
    static List<Datum> scores(Results.Published published) {
        int year = published.input().dataYear();
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

    /** Observations that their Members opened to anyone. */
    static List<Datum> observations(Results.Published published, Catalogue catalogue) {
        return published.shown().values().stream()
                .map(value -> Datum.of(
                        value.member(),
                        catalogue.indicators().get(value.indicator()),
                        value.breakdown(),
                        published.input().dataYear(),
                        new Observed(value.status(), value.value(), null, null),
                        Confidentiality.F))
                .toList();
    }
}
