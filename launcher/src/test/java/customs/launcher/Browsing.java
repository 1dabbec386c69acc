package customs.launcher;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real browser on the product's portal. Each page is a visitor of its own: no cookies of another test. */
class Browsing implements AutoCloseable {
    /** The two widths that every page is looked at in. */
    enum Width {
        DESKTOP(1280, 900),
        PHONE(375, 740);

        final int width;
        final int height;

        Width(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final int PATIENCE = 20_000;

    private final Playwright playwright;
    private final Browser browser;
    private final Stack stack;
    private final List<BrowserContext> contexts = new ArrayList<>();

    private Browsing(Playwright playwright, Browser browser, Stack stack) {
        this.playwright = playwright;
        this.browser = browser;
        this.stack = stack;
    }

    static Browsing open(Stack stack) {
        var chromium = chromium();
        if (chromium.isEmpty()) {
            var sentence = "Chromium is absent: install Debian's package chromium to run the browser tests";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(sentence);
            }
            Assumptions.abort(sentence);
        }
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-gpu",
                                "--no-first-run")));
        return new Browsing(playwright, browser, stack);
    }

    private static Optional<Path> chromium() {
        for (var place : List.of("/usr/bin/chromium", "/usr/bin/chromium-browser")) {
            if (Files.isExecutable(Path.of(place))) {
                return Optional.of(Path.of(place));
            }
        }
        return Optional.empty();
    }

    /** A fresh visitor in English on a desktop. */
    Page page() {
        return page(Width.DESKTOP, "en");
    }

    /** A fresh visitor; addresses are relative to the portal. */
    Page page(Width width, String language) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(stack.url(Service.PORTAL))
                .setViewportSize(width.width, width.height)
                .setLocale(language)
                .setIsMobile(width == Width.PHONE)
                .setHasTouch(width == Width.PHONE));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        return context.newPage();
    }

    /** A fresh visitor whose browser runs no script. */
    Page withoutScript() {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(stack.url(Service.PORTAL))
                .setViewportSize(Width.DESKTOP.width, Width.DESKTOP.height)
                .setLocale("en")
                .setJavaScriptEnabled(false));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        return context.newPage();
    }

    /** Ends all visits; after a failed test with a picture of what stood on each page. */
    void closePages(String failed) {
        for (int number = 0; number < contexts.size(); number++) {
            var context = contexts.get(number);
            if (failed != null) {
                for (var page : context.pages()) {
                    Look.picture(page, "failed-" + failed + "-" + number);
                }
            }
            context.close();
        }
        contexts.clear();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
