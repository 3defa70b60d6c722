package id.bina.competence;

import id.bina.identity.CurrentUser;
import id.bina.identity.Employment;
import id.bina.identity.PositionLevel;
import id.bina.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What my position requires, what I hold, and what would help. Reads only. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MyCompetences {
    @Inject Profiles profiles;
    @Inject Framework framework;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** Level of my position, or null while the file does not say it. */
    public PositionLevel level() {
        return profiles.employment(user.id(), today()).map(Employment::getLevel).orElse(null);
    }

    public List<CompetenceState> states() {
        return profiles.of(user.id(), today());
    }

    public List<CompetenceOffer> offers(List<CompetenceState> states) {
        return profiles.offers(states);
    }

    /** Everything I reached, newest first. */
    public List<HeldRow> history() {
        return framework.held(user.id()).stream()
                .map(
                        one ->
                                new HeldRow(
                                        one.getCompetence().getName(),
                                        one.getLevel(),
                                        one.getSource(),
                                        one.getHeldFrom(),
                                        one.getUntilOn(),
                                        one.getReason()))
                .sorted(Comparator.comparing(HeldRow::heldFrom).reversed())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
