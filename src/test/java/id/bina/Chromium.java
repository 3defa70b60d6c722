package id.bina;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import id.bina.given.NamedPerson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser of this machine, and what is measured in it. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final ContainsTextOptions PATIENT =
            new ContainsTextOptions().setTimeout(30_000); // milliseconds; the machine may be busy

    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    /** Skips the test, loudly, on a machine without a Chromium; the CI script installs one. */
    Chromium() {
        var program = program();
        Assumptions.assumeTrue(
                program.isPresent(),
                "SKIPPED: no Chromium found; install one or set BINA_CHROMIUM to its path");
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program.get())
                                        .setArgs(FLAGS));
    }

    private static Optional<Path> program() {
        return Stream.of(
                        System.getenv("BINA_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A fresh browser of this width, with the cookies of that state or with none. */
    BrowserContext fresh(int width, ColorScheme scheme, String state) {
        var options =
                new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE) // no colour is judged half-way
                        .setLocale("id-ID")
                        .setAcceptDownloads(true);
        if (state != null) {
            options.setStorageState(state);
        }
        return browser.newContext(options);
    }

    /** A page of a phone, signed in through the form. */
    Page signedIn(String portal, NamedPerson who) {
        return signedIn(portal, who, 360);
    }

    Page signedIn(String portal, NamedPerson who, int width) {
        var page = fresh(width, ColorScheme.LIGHT, null).newPage();
        page.navigate(portal + "/identity/login");
        page.locator("[id='form:number']").fill(who.nip());
        page.locator("[id='form:password']").fill(who.password());
        page.locator("[id='form:signIn']").click();
        page.waitForURL(url -> !url.contains("/identity/login"));
        return page;
    }

    /**
     * Opens the address as a first visit and tells what is wrong: more than 150 KB transferred,
     * resources of PrimeFaces, or what axe finds, in light and in dark.
     */
    List<String> inspect(String url, String state, boolean light) {
        var wrong = new ArrayList<String>();
        try (var context = fresh(360, ColorScheme.LIGHT, state)) {
            var page = context.newPage();
            var bytes = counted(context, page);
            page.onRequest(
                    request -> {
                        if (light && request.url().contains("ln=primefaces")) {
                            wrong.add(url + " asks for " + request.url());
                        }
                    });
            page.navigate(url);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            if (light && bytes.get() > 150_000) {
                wrong.add(url + " transfers " + bytes.get() + " bytes on a first visit");
            }
            wrong.addAll(axe(page, ColorScheme.LIGHT.name()));
        }
        try (var context = fresh(360, ColorScheme.DARK, state)) {
            var page = context.newPage();
            page.navigate(url);
            wrong.addAll(contrast(page, ColorScheme.DARK.name()));
        }
        return wrong;
    }

    /** What is wrong with the page of a phone as it is: axe, light and dark, and its width. */
    static List<String> look(Page page) {
        turn(page, ColorScheme.DARK);
        var wrong = new ArrayList<>(contrast(page, ColorScheme.DARK.name()));
        turn(page, ColorScheme.LIGHT);
        wrong.addAll(axe(page, ColorScheme.LIGHT.name()));
        if ((Integer) page.evaluate("document.documentElement.scrollWidth") > 360) {
            wrong.add(page.url() + " is wider than the phone");
        }
        return wrong;
    }

    /** Waits until the page says all of this: an answer of the portal may still be on its way. */
    static void shows(Page page, String... words) {
        for (String word : words) {
            PlaywrightAssertions.assertThat(page.locator("main")).containsText(word, PATIENT);
        }
    }

    /** Sends a form and waits for the answer, so that the next step cannot overtake it. */
    static void send(Page page, Locator button) {
        page.waitForResponse(answer -> "POST".equals(answer.request().method()), button::click);
        page.waitForLoadState();
    }

    /** Colours change with the next frames; before that, some are those of the other scheme. */
    private static void turn(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForTimeout(500);
    }

    /** What axe finds on the page as it is. */
    static List<String> axe(Page page, String label) {
        return found(new AxeBuilder(page), page, label);
    }

    /** The one thing that another colour scheme can change. */
    private static List<String> contrast(Page page, String label) {
        return found(new AxeBuilder(page).withRules(List.of("color-contrast")), page, label);
    }

    private static List<String> found(AxeBuilder axe, Page page, String label) {
        return axe.analyze().getViolations().stream()
                .map(
                        rule ->
                                page.url()
                                        + " "
                                        + label
                                        + ": "
                                        + rule.getId()
                                        + " at "
                                        + rule.getNodes().get(0).getHtml())
                .toList();
    }

    private static AtomicLong counted(BrowserContext context, Page page) {
        var bytes = new AtomicLong();
        var devtools = context.newCDPSession(page);
        devtools.send("Network.enable");
        devtools.on(
                "Network.loadingFinished",
                (JsonObject event) -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        return bytes;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
