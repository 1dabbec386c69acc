package customs.monitoring.publication;

import customs.monitoring.report.Sheets;
import customs.monitoring.report.Viewpoint;
import customs.monitoring.session.Proceedings;
import customs.monitoring.session.Proceedings.Proceeding;
import customs.monitoring.session.Proceedings.ProceedingDocument;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Prints what the bodies read: a Member's fact sheet, and the pack of a session. Each from signed versions alone. */
@ApplicationScoped
@Transactional
class FactSheetPrinting {
    /** Of documents in one pack, together. */
    private static final long MOST_BYTES = 60L * 1024 * 1024;

    private final Sheets sheets;
    private final FactSheets factSheets;
    private final Proceedings proceedings;
    private final Results results;
    private final ResultViews views;
    private final FactSheetPress press;

    FactSheetPrinting(
            Sheets sheets,
            FactSheets factSheets,
            Proceedings proceedings,
            Results results,
            ResultViews views,
            FactSheetPress press) {
        this.sheets = sheets;
        this.factSheets = factSheets;
        this.proceedings = proceedings;
        this.results = results;
        this.views = views;
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
                            .toList(),
                    item.documents()));
        }
        return press.print(
                proceeding, items, attachments(proceeding, reader), regional(proceeding, language), language);
    }

    /** The documents in the order of the agenda, as many as fit; the others are listed with their hash. */
    private List<Attachment> attachments(Proceeding proceeding, Actor reader) {
        List<Attachment> attachments = new ArrayList<>();
        long room = MOST_BYTES;
        for (var item : proceeding.items()) {
            for (var document : item.documents()) {
                room -= document.bytes();
                if (room >= 0) {
                    attachments.add(new Attachment(
                            document.name() + ".pdf",
                            document.title(),
                            document.addedAt(),
                            proceedings.content(proceeding.id(), document, reader)));
                }
            }
        }
        return attachments;
    }

    /** What was published by the first day of the session about the latest cycle, so that it stays the same. */
    private ResultView regional(Proceeding proceeding, Locale language) {
        Instant first =
                proceeding.from().atStartOfDay(ZoneId.of("Europe/Brussels")).toInstant();
        List<ResultHead> published = results.latest(proceeding.demonstration(), first);
        return published.isEmpty() ? null : views.view(results.read(published.getLast()), language);
    }

    /** An item of the agenda with the fact sheets of the reports on it, and the documents. */
    record PackItem(
            int number, String title, String action, List<FactSheetView> sheets, List<ProceedingDocument> documents) {}

    /** A file inside the pack. */
    record Attachment(String name, String title, Instant addedAt, byte[] content) {}
}
