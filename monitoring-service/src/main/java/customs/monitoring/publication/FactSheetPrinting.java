package customs.monitoring.publication;

import customs.monitoring.report.Sheets;
import customs.monitoring.report.Viewpoint;
import customs.monitoring.session.Proceedings;
import customs.monitoring.session.Proceedings.Proceeding;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Prints what the bodies read: a Member's fact sheet, and the pack of a session. Each from signed versions alone. */
@ApplicationScoped
@Transactional
class FactSheetPrinting {
    private final Sheets sheets;
    private final FactSheets factSheets;
    private final Proceedings proceedings;
    private final FactSheetPress press;

    FactSheetPrinting(Sheets sheets, FactSheets factSheets, Proceedings proceedings, FactSheetPress press) {
        this.sheets = sheets;
        this.factSheets = factSheets;
        this.proceedings = proceedings;
        this.press = press;
    }

    byte[] factSheet(UUID report, Locale language, Actor reader) {
        return press.print(factSheets.view(sheets.signed(report, reader), language), language);
    }

    /** Each report in the version that lies before the body, as the bodies see it. */
    byte[] sessionPack(UUID session, Locale language, Actor reader) {
        Proceeding proceeding = proceedings.of(session, reader);
        List<PackItem> items = new ArrayList<>();
        for (var item : proceeding.items()) {
            items.add(new PackItem(
                    item.number(),
                    item.title(),
                    item.action(),
                    item.reports().stream()
                            .map(tabled -> factSheets.view(
                                    sheets.signed(tabled.report(), tabled.version(), Viewpoint.BODY, reader), language))
                            .toList()));
        }
        return press.print(proceeding, items, language);
    }

    /** An item of the agenda with the fact sheets of the reports on it. */
    record PackItem(int number, String title, String action, List<FactSheetView> sheets) {}
}
