package customs.bcp.pack;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/** Sets a version as PDF or as one HTML file: one typeface, black on white, nothing loaded from anywhere. */
@ApplicationScoped
class PackPress {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final Template template;

    PackPress(@Location("pack/plan.html") Template template) {
        this.template = template;
    }

    /** The words, as HTML that is XML as well. */
    String set(PackSheet sheet, PackCards cards, PackLabels labels) {
        var html = template.data("plan", sheet)
                .data("cards", cards)
                .data("labels", labels)
                .render();
        return UNPRINTABLE.matcher(html).replaceAll("");
    }

    byte[] print(String html, PackFormat format) {
        return switch (format) {
            case HTML -> html.getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf(html);
        };
    }

    /** Several at once, on as many threads: each is a matter of seconds for a large plan. */
    <K> Map<K, byte[]> printAll(Map<K, String> htmls) {
        try (var threads = Executors.newFixedThreadPool(htmls.size())) {
            var printing = new LinkedHashMap<K, Future<byte[]>>();
            htmls.forEach((key, html) -> printing.put(key, threads.submit(() -> pdf(html))));
            var printed = new LinkedHashMap<K, byte[]>();
            for (var one : printing.entrySet()) {
                printed.put(one.getKey(), one.getValue().get());
            }
            return printed;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A pack cannot be printed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Printing was interrupted", e);
        }
    }

    private static byte[] pdf(String html) {
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(() -> PDType0Font.class.getResourceAsStream(FONT), "Liberation Sans")
                    .useUriResolver((base, uri) -> uri != null && uri.startsWith("data:image/png") ? uri : null)
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
