package id.bina.mentoring;

import id.bina.identity.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns profiles into what is shown of them, with one question for all of them together. */
@RequestScoped
class MentorCards {
    private static final Set<Pair.Status> RUNNING = Set.of(Pair.Status.ACTIVE, Pair.Status.ENDING);

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;

    private List<Long> mine;

    List<MentorCard> of(List<MentorProfile> profiles) {
        var freeOn = freeOn(profiles);
        return profiles.stream()
                .map(one -> MentorCard.of(one, freeOn.get(one.getPerson().getId()), isMine(one)))
                .toList();
    }

    MentorCard of(MentorProfile profile) {
        return of(List.of(profile)).get(0);
    }

    /** Ids of the people who are mentors of who asks, now. */
    List<Long> mine() {
        if (mine == null) {
            mine =
                    db.createQuery(
                                    "SELECT m.pair.mentor.id FROM PairMember m WHERE m.mentee.id ="
                                            + " :me AND m.pair.status IN :running",
                                    Long.class)
                            .setParameter("me", user.id())
                            .setParameter("running", RUNNING)
                            .getResultList();
        }
        return mine;
    }

    private boolean isMine(MentorProfile profile) {
        return mine().contains(profile.getPerson().getId());
    }

    private Map<Long, LocalDate> freeOn(List<MentorProfile> profiles) {
        var dates = new HashMap<Long, LocalDate>();
        if (profiles.isEmpty()) {
            return dates;
        }
        db.createQuery(
                        "SELECT q.mentor.id, MIN(q.plannedUntil) FROM Pair q WHERE q.mentor.id IN"
                                + " :people AND q.status IN :running GROUP BY q.mentor.id",
                        Object[].class)
                .setParameter("people", profiles.stream().map(m -> m.getPerson().getId()).toList())
                .setParameter("running", RUNNING)
                .getResultList()
                .forEach(row -> dates.put((Long) row[0], (LocalDate) row[1]));
        return dates;
    }
}
