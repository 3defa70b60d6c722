package id.bina.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What pages need to know of this installation. */
@Named
@ApplicationScoped
public class Portal {
    @Inject
    @ConfigProperty(name = "bina.demo", defaultValue = "false")
    boolean demo;

    /** Whether invented people with known passwords live here. */
    public boolean isDemo() {
        return demo;
    }
}
