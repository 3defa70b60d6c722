package id.bina.competence;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What my position requires, what I hold, and what would help. Reads only. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MyCompetences {
    @Inject Profiles profiles;
    @Inject CurrentUser user;
    @Inject Clock clock;

    public Profile profile() {
        return profiles.of(user.id(), LocalDate.now(clock));
    }

    public List<CompetenceOffer> offers(List<CompetenceState> states) {
        return profiles.offers(states);
    }
}
