package id.bina.shared.web;

import id.bina.shared.files.PortalAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Watches the portal's own front door after a start, and tells the console when it is open and at
 * which address: start-up beans run before the portal answers.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Opening {
    private static final Logger LOG = System.getLogger(Opening.class.getName());
    private static final int TRIES = 240;
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Resource ManagedExecutorService executor;

    @Inject
    @ConfigProperty(name = "bina.port")
    int port;

    private final CountDownLatch open = new CountDownLatch(1);

    @PostConstruct
    void watch() {
        executor.submit(this::knock);
    }

    /** Waits until the portal answers; goes on after two minutes in any case. */
    public void await() {
        try {
            open.await(TRIES * PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void knock() {
        var door =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/identity/login"))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        var client = HttpClient.newHttpClient();
        try {
            for (int i = 0; i < TRIES; i++) {
                if (isOpen(client, door)) {
                    LOG.log(Level.INFO, "Bina siap di {0}/", PortalAddress.get());
                    return;
                }
                Thread.sleep(PAUSE.toMillis());
            }
            LOG.log(Level.WARNING, "{0} does not answer", door.uri());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open.countDown();
        }
    }

    private static boolean isOpen(HttpClient client, HttpRequest door) throws InterruptedException {
        try {
            return client.send(door, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false; // nobody listens yet: knock again
        }
    }
}
