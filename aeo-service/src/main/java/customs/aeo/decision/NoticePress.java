package customs.aeo.decision;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sets a notice as PDF: one embedded typeface, nothing loaded from anywhere. */
@ApplicationScoped
class NoticePress {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Template template;

    NoticePress(@Location("notice/decision.html") Template template) {
        this.template = template;
    }

    byte[] print(NoticeSheet notice) {
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(() -> PDType0Font.class.getResourceAsStream(FONT), "Liberation Sans")
                    .useUriResolver((base, uri) -> null)
                    .withProducer("Customs resilience")
                    .withHtmlContent(template.data("notice", notice).render(), null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
