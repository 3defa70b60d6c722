package id.bina.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What pages need to know of this installation. */
@Named
@ApplicationScoped
public class Portal {
    @Inject
    @ConfigProperty(name = "bina.demo", defaultValue = "false")
    boolean demo;

    @Inject Clock clock;

    private String version;

    @PostConstruct
    void start() {
        version = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
    }

    /** Whether invented people with known passwords live here. */
    public boolean isDemo() {
        return demo;
    }

    /** Part of the address of every style and script: new with each start, so none goes stale. */
    public String getVersion() {
        return version;
    }
}
