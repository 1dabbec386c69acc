package customs.bcp.pack;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import customs.bcp.plan.PlanVersionView;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;

/** Sets a version as PDF: one embedded typeface, black on white, nothing loaded from anywhere. */
@ApplicationScoped
class PackPress {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Template template;

    PackPress(@Location("pack/plan.html") Template template) {
        this.template = template;
    }

    byte[] print(PlanVersionView version, Locale language, Instant builtAt) {
        var labels = new PackLabels(language);
        var html = template.data("plan", new PackSheet(version, labels, builtAt))
                .data("labels", labels)
                .render();
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(() -> PDType0Font.class.getResourceAsStream(FONT), "Liberation Sans")
                    .useUriResolver((base, uri) -> null)
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
