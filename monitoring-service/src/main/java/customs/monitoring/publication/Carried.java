package customs.monitoring.publication;

import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.monitoring.report.Content;
import customs.monitoring.report.Content.Item;
import customs.monitoring.report.Sheets.Sheet;
import customs.monitoring.scoring.CarryForward;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a report says together with what may be carried over from the year before: status I, which counts half for coverage.
 * A carried value is disclosed as it was then. The signed versions themselves stay as they were signed.
 */
final class Carried {
    private Carried() {}

    static Sheet over(Sheet sheet) {
        if (sheet.preceding() == null) {
            return sheet;
        }
        Map<Point, Item> before =
                sheet.preceding().points().stream().collect(Collectors.toMap(Item::point, Function.identity()));
        Content now = sheet.content();
        return sheet.with(new Content(
                now.cycle(),
                now.administration(),
                now.dataYear(),
                now.catalogueVersion(),
                now.number(),
                now.points().stream()
                        .map(item -> carry(
                                sheet.catalogue().indicators().get(item.indicator()), item, before.get(item.point())))
                        .toList(),
                now.evidence()));
    }

    private static Item carry(Indicator indicator, Item item, Item before) {
        if (before == null) {
            return item;
        }
        Observed carried = CarryForward.of(indicator, item.observed(), before.observed());
        return carried.status() != Status.I
                ? item
                : new Item(
                        item.theme(),
                        item.indicator(),
                        item.breakdown(),
                        item.source(),
                        item.answered(),
                        Status.I,
                        carried.value(),
                        carried.numerator(),
                        carried.denominator(),
                        before.level(),
                        before.yes(),
                        before.levels(),
                        item.reason(),
                        Content.Cause.CARRIED,
                        before.note(),
                        before.disclosure(),
                        before.asOf(),
                        before.datasetVersion(),
                        before.method());
    }
}
