package customs.monitoring.publication;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import customs.monitoring.publication.FactSheetPrinting.Attachment;
import customs.monitoring.publication.FactSheetPrinting.PackItem;
import customs.monitoring.session.Proceedings.Proceeding;
import customs.platform.http.Wording;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * Sets fact sheets as PDF: one embedded typeface, nothing loaded from anywhere, and no moment of printing, so that the same
 * versions give the same bytes.
 */
@ApplicationScoped
class FactSheetPress {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Template factSheet;
    private final Template sessionPack;
    private final Wording wording;

    FactSheetPress(
            @Location("publication/fact-sheet.html") Template factSheet,
            @Location("publication/session-pack.html") Template sessionPack,
            Wording wording) {
        this.factSheet = factSheet;
        this.sessionPack = sessionPack;
        this.wording = wording;
    }

    byte[] print(FactSheetView sheet, Locale language) {
        return set(
                factSheet
                        .data("sheet", sheet)
                        .data("words", new PrintedWords(wording, language))
                        .render(),
                sheet.method().adoptedOn(),
                List.of());
    }

    /** @param regional null where nothing was published by then */
    byte[] print(
            Proceeding session,
            List<PackItem> items,
            List<Attachment> attachments,
            ResultView regional,
            Locale language) {
        return set(
                sessionPack
                        .data("session", session)
                        .data("items", items)
                        .data("regional", regional)
                        .data("words", new PrintedWords(wording, language))
                        .render(),
                session.from(),
                attachments);
    }

    /** @param dated stands in the file as its date; a fact about the content, not about the printing */
    private static byte[] set(String html, LocalDate dated, List<Attachment> attachments) {
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .useFont(() -> PDType0Font.class.getResourceAsStream(FONT), "Liberation Sans")
                .useUriResolver((base, uri) -> null)
                .withProducer("Customs resilience")
                .withHtmlContent(html, null);
        try (var out = new ByteArrayOutputStream();
                var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            attach(document, attachments);
            var day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
            day.setTimeInMillis(dated.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
            document.getDocumentInformation().setCreationDate(day);
            document.getDocumentInformation().setModificationDate(day);
            // The file's identifier is made from this number and the information above, not from the clock.
            document.setDocumentId(dated.toEpochDay());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents go in as they are, so that each keeps its hash; readers show them as attachments. */
    private static void attach(PDDocument document, List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        for (Attachment one : attachments) {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(one.content()));
            file.setSubtype("application/pdf");
            file.setSize(one.content().length);
            var added = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
            added.setTimeInMillis(one.addedAt().toEpochMilli());
            file.setCreationDate(added);
            var entry = new PDComplexFileSpecification();
            entry.setFile(one.name());
            entry.setFileUnicode(one.name());
            entry.setFileDescription(one.title());
            entry.setEmbeddedFile(file);
            files.put(one.name(), entry);
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().setPageMode(PageMode.USE_ATTACHMENTS);
    }
}
