package id.bina.mentoring;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The mentors whom everybody may look at. Reads only. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Mentors {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject MentorCards cards;

    public long count(MentorFilter filter) {
        return new MentorQuery(db, filter).count();
    }

    /** The first rows: the own mentor, then by the number of words that fit, then with places. */
    public List<MentorCard> rows(MentorFilter filter, int size) {
        var own = cards.mine().stream().findFirst().orElse(null);
        var ids = new MentorQuery(db, filter).ids(own, size);
        if (ids.isEmpty()) {
            return List.of();
        }
        var profiles =
                db.createQuery(
                                "SELECT m FROM MentorProfile m JOIN FETCH m.person p JOIN FETCH"
                                        + " p.unit WHERE m.id IN :ids",
                                MentorProfile.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch", "m.expertise")
                        .setHint("eclipselink.batch.type", "IN")
                        .getResultStream()
                        .sorted(Comparator.comparing(one -> ids.indexOf(one.getId())))
                        .toList();
        return cards.of(profiles);
    }

    public MentorView view(Long id) {
        var profile =
                Optional.ofNullable(db.find(MentorProfile.class, id))
                        .filter(one -> one.getPerson().isActive())
                        .filter(one -> one.getPerson().getRoles().contains(Roles.MENTOR))
                        .orElseThrow(NotFound::new);
        return MentorView.of(
                cards.of(profile),
                profile,
                cases(profile),
                profile.getPerson().equals(user.person()));
    }

    /** Working days that a mentor has to answer. */
    public int answerDays() {
        return db.find(MentoringSettings.class, MentoringSettings.ONLY).getAnswerDays();
    }

    private List<SolvedCase> cases(MentorProfile profile) {
        return db.createQuery(
                        "SELECT c FROM SolvedCase c WHERE c.profile = :profile ORDER BY c.id DESC",
                        SolvedCase.class)
                .setParameter("profile", profile)
                .getResultList();
    }
}
