package id.bina.mentoring;

import id.bina.identity.Roles;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One search for mentors, in SQL because the order counts the words that fit. Whoever has left or
 * is no mentor any more is not found.
 */
class MentorQuery {
    private static final String FROM =
            """
             from MentorProfile m join Person p on p.id = m.person_id
            where p.active and exists
              (select 1 from PersonRole r where r.person_id = p.id and r.role = ?1)""";

    private final EntityManager db;
    private final List<String> stems;
    private final List<Object> values = new ArrayList<>();
    private final String where;

    MentorQuery(EntityManager db, MentorFilter filter) {
        this.db = db;
        this.stems = filter.stems();
        values.add(Roles.MENTOR);
        stems.forEach(stem -> values.add("% " + stem + "%"));
        String field = "";
        if (filter.expertise() != null) {
            values.add(filter.expertise().name());
            field =
                    " and exists (select 1 from MentorExpertise e where e.profile_id = m.id and"
                            + " e.expertise = ?"
                            + values.size()
                            + ")";
        }
        where =
                FROM
                        + field
                        + (stems.isEmpty() ? "" : " and (" + each("m.words like %s", " or ") + ")");
    }

    long count() {
        var counted = filled(db.createNativeQuery("select count(*)" + where)).getSingleResult();
        return ((Number) counted).longValue();
    }

    /** Ids of the profiles: this person's own mentor, then what fits best, then who has places. */
    List<Long> ids(Long ownMentor, int size) {
        values.add(ownMentor == null ? -1L : ownMentor);
        String own = "case when p.id = ?" + values.size() + " then 0 else 1 end";
        String fitting =
                stems.isEmpty()
                        ? ""
                        : ", ("
                                + each("case when m.words like %s then 1 else 0 end", " + ")
                                + ") desc";
        String order =
                " order by "
                        + own
                        + fitting
                        + ", case when m.activePairs < m.capacity then 0 else 1 end, p.name, m.id";
        List<?> found =
                filled(db.createNativeQuery("select m.id" + where + order))
                        .setMaxResults(size)
                        .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The part once for each stem; the first stem is the second value. */
    private String each(String part, String between) {
        return stems.stream()
                .map(stem -> part.formatted("?" + (stems.indexOf(stem) + 2)))
                .collect(Collectors.joining(between));
    }

    private Query filled(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
