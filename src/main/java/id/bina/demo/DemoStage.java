package id.bina.demo;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.shared.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Supplier;

/** Sets day, hour and person, and lets them act as a learner does. */
@ApplicationScoped
class DemoStage {
    @Inject DemoClock clock;
    @Inject CurrentUser user;
    @Inject AsLearner learner;

    static OffsetDateTime time(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Now.ZONE).toOffsetDateTime();
    }

    /** From now on it is ten minutes past this hour, and this person acts. */
    void at(LocalDate day, int hour, Person who) {
        clock.set(time(day, hour).plusMinutes(10));
        user.act(who);
    }

    <T> T call(Supplier<T> deed) {
        return learner.call(deed);
    }

    void run(Runnable deed) {
        learner.call(
                () -> {
                    deed.run();
                    return null;
                });
    }
}
