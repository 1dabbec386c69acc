package customs.monitoring.publication;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.membership.Member;
import customs.monitoring.membership.Members;
import customs.monitoring.publication.ResultView.ResultAreaView;
import customs.monitoring.publication.ResultView.ResultFigureView;
import customs.monitoring.publication.ResultView.ResultMemberView;
import customs.monitoring.publication.ResultView.ResultValueView;
import customs.monitoring.scoring.Band;
import customs.monitoring.scoring.ReportingRate;
import customs.monitoring.scoring.Score;
import customs.monitoring.scoring.Summary;
import customs.platform.http.Wording;
import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.util.Locale;

/** Names what a published version shows in the reader's language. */
@ApplicationScoped
class ResultViews {
    private final Catalogues catalogues;
    private final Members members;
    private final Wording wording;

    ResultViews(Catalogues catalogues, Members members, Wording wording) {
        this.catalogues = catalogues;
        this.members = members;
        this.wording = wording;
    }

    ResultView view(Results.Published published, Locale language) {
        ResultHead head = published.head();
        Catalogue catalogue = catalogues.version(head.catalogueVersion());
        return new ResultView(
                head.cycle(),
                head.dataYear(),
                head.number(),
                head.publishedAt(),
                head.countedOn(),
                head.demonstration(),
                head.catalogueVersion(),
                head.inputHash(),
                published.shown().areas().stream()
                        .map(area -> area(area, language))
                        .toList(),
                published.shown().figures().stream()
                        .map(figure -> figure(figure, catalogue, language))
                        .toList(),
                published.shown().open().stream()
                        .map(one -> new ResultMemberView(
                                one.member(),
                                members.find(one.member()).map(Member::name).orElse(one.member()),
                                one.code(),
                                one.score(),
                                band(one.score())))
                        .toList(),
                published.shown().values().stream()
                        .map(value -> value(value, catalogue))
                        .toList());
    }

    ResultAreaView area(ResultInput.Area area, Locale language) {
        ReportingRate rate = new ReportingRate(area.expected(), area.submitted(), area.onTime());
        return new ResultAreaView(
                area.code(),
                name(area.code(), language),
                area.members(),
                area.expected(),
                area.submitted(),
                area.onTime(),
                Summary.published(rate.reporting()),
                Summary.published(rate.punctuality()));
    }

    /** Of a region, or of all together. */
    String name(String area, Locale language) {
        return ResultInput.WHOLE.equals(area)
                ? wording.say(language, "area.WLD")
                : Member.Region.valueOf(area).name(language);
    }

    private ResultFigureView figure(ResultFigures.Figure figure, Catalogue catalogue, Locale language) {
        return new ResultFigureView(
                figure.code(),
                catalogue
                        .theme(figure.code())
                        .map(theme -> theme.name().in(language))
                        .orElseGet(() -> wording.say(language, "score.MEMBER")),
                figure.area(),
                figure.contributing(),
                figure.members(),
                figure.mean(),
                band(figure.mean()),
                figure.median(),
                figure.lowest(),
                figure.highest(),
                figure.withheld(),
                figure.withheld() == null ? null : wording.say(language, "withheld." + figure.withheld()));
    }

    ResultValueView value(ResultInput.Value value, Catalogue catalogue) {
        return new ResultValueView(
                value.member(),
                members.find(value.member()).map(Member::name).orElse(value.member()),
                value.indicator(),
                value.breakdown(),
                value.status(),
                Score.shown(value.value()),
                catalogue.indicators().get(value.indicator()).unit());
    }

    private static Band band(BigDecimal score) {
        return score == null ? null : Band.of(score);
    }
}
