package id.bina.mentoring;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The mentors whom everybody may look at. Reads only. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Mentors {
    /** Whoever has left or is no mentor any more is not shown. */
    private static final String SHOWN = "m.person.active = TRUE AND :role MEMBER OF m.person.roles";

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject MentorCards cards;

    public long count(MentorFilter filter) {
        return filled(
                        db.createQuery(
                                "SELECT COUNT(m) FROM MentorProfile m WHERE " + where(filter),
                                Long.class),
                        filter)
                .getSingleResult();
    }

    /** The first rows: own mentors, then by the number of words that fit, then who has places. */
    public List<MentorCard> rows(MentorFilter filter, int size) {
        var mine = cards.mine();
        var query =
                db.createQuery(
                        "SELECT m FROM MentorProfile m JOIN FETCH m.person p JOIN FETCH p.unit WHERE "
                                + where(filter)
                                + " ORDER BY CASE WHEN p.id = :mine THEN 0 ELSE 1 END"
                                + fitting(filter)
                                + ", CASE WHEN m.activePairs < m.capacity THEN 0 ELSE 1 END, p.name",
                        MentorProfile.class);
        each(query, filter, "word", "");
        filled(query, filter).setParameter("mine", mine.isEmpty() ? -1L : mine.get(0));
        return cards.of(
                query.setHint("eclipselink.batch", "m.expertise")
                        .setHint("eclipselink.batch.type", "IN")
                        .setMaxResults(size)
                        .getResultList());
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

    private static String where(MentorFilter filter) {
        String field = filter.expertise() == null ? "" : " AND :field MEMBER OF m.expertise";
        String words = each(filter, "m.words LIKE :stem%d", " OR ");
        return SHOWN + field + (words.isEmpty() ? "" : " AND (" + words + ")");
    }

    private static String fitting(MentorFilter filter) {
        String sum = each(filter, "CASE WHEN LOCATE(:word%d, m.words) > 0 THEN 1 ELSE 0 END", " + ");
        return sum.isEmpty() ? "" : ", (" + sum + ") DESC";
    }

    private static String each(MentorFilter filter, String part, String between) {
        return IntStream.range(0, filter.stems().size())
                .mapToObj(part::formatted)
                .collect(Collectors.joining(between));
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, MentorFilter filter) {
        query.setParameter("role", Roles.MENTOR);
        if (filter.expertise() != null) {
            query.setParameter("field", filter.expertise());
        }
        each(query, filter, "stem", "%");
        return query;
    }

    /** Fills the places of the stems, each as a whole beginning of a word. */
    private static void each(TypedQuery<?> query, MentorFilter filter, String name, String around) {
        var stems = filter.stems();
        for (int i = 0; i < stems.size(); i++) {
            query.setParameter(name + i, around + " " + stems.get(i) + around);
        }
    }
}
