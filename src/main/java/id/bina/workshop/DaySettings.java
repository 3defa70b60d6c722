package id.bina.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the day of a session runs in this office; in minutes, set in {@code bina.properties}. */
@ApplicationScoped
class DaySettings {
    @Inject
    @ConfigProperty(name = "bina.workshop.opens-before", defaultValue = "30")
    int opensBefore;

    @Inject
    @ConfigProperty(name = "bina.workshop.grace", defaultValue = "15")
    int grace;

    @Inject
    @ConfigProperty(name = "bina.workshop.leaves-before", defaultValue = "15")
    int leavesBefore;

    DayTimes times(OffsetDateTime starts, OffsetDateTime ends) {
        return new DayTimes(
                starts,
                ends,
                Duration.ofMinutes(opensBefore),
                Duration.ofMinutes(grace),
                Duration.ofMinutes(leavesBefore));
    }
}
