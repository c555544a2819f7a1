package org.amends.sandbox.acceptance;

import static org.junit.Assume.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;

/** The browser of this machine. Where there is none, the tests that want one are skipped, and say so. */
final class Chromium extends ExternalResource {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking");
    private static final int PATIENCE_MILLIS = 30_000;

    private Playwright playwright;
    private Browser browser;

    @Override
    protected void before() {
        Optional<Path> program = onThePath();
        if (program.isEmpty()) {
            System.err.println("SKIPPED: no Chromium on the PATH, so the browser tests did not run.");
        }
        assumeTrue("no Chromium on the PATH (" + String.join(", ", NAMES) + ")", program.isPresent());
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        .setArgs(ARGUMENTS));
    }

    @Override
    protected void after() {
        Optional.ofNullable(playwright).ifPresent(Playwright::close);
    }

    /** A browser window of somebody new: no cookies, wide enough for the right-hand column. */
    Page window() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 1000));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    private static Optional<Path> onThePath() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(Chromium::candidates)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> candidates(String directory) {
        return NAMES.stream().map(name -> Path.of(directory, name));
    }
}
