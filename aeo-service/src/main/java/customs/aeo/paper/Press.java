package customs.aeo.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sets a page as PDF: one embedded typeface, nothing loaded from anywhere but the page itself. */
@ApplicationScoped
public class Press {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** @param html a whole page; pictures stand in it as data */
    public byte[] print(String html) {
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(() -> PDType0Font.class.getResourceAsStream(FONT), "Liberation Sans")
                    .useUriResolver((base, uri) -> uri != null && uri.startsWith("data:image/png;base64,") ? uri : null)
                    .withProducer("Customs resilience")
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
