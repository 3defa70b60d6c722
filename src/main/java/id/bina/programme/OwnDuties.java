package id.bina.programme;

import id.bina.identity.OwnData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The own duties and exemptions, in the data that everybody can take along. */
@ApplicationScoped
class OwnDuties {
    @PersistenceContext EntityManager db;

    @Transactional
    void add(@Observes OwnData data) {
        data.add("pelatihanWajib", cycles(data.personId()));
        data.add("pengecualianPelatihanWajib", exemptions(data.personId()));
    }

    private List<Map<String, Object>> cycles(Long personId) {
        return db.createQuery(
                        """
                        SELECT c FROM DutyCycle c JOIN FETCH c.duty
                        WHERE c.person.id = :me ORDER BY c.id""",
                        DutyCycle.class)
                .setParameter("me", personId)
                .getResultStream()
                .map(OwnDuties::map)
                .toList();
    }

    private static Map<String, Object> map(DutyCycle cycle) {
        var one = new LinkedHashMap<String, Object>();
        one.put("duty", cycle.getDuty().getTitle());
        one.put("round", cycle.getRound());
        one.put("from", cycle.getFromOn().toString());
        one.put("windowFrom", cycle.getWindowFrom().toString());
        one.put("dueOn", cycle.getDueOn().toString());
        one.put("fulfilledOn", String.valueOf(cycle.getFulfilledOn()));
        one.put("until", String.valueOf(cycle.getUntilOn()));
        return one;
    }

    private List<Map<String, Object>> exemptions(Long personId) {
        return db.createQuery(
                        """
                        SELECT x FROM Exemption x JOIN FETCH x.duty
                        WHERE x.person.id = :me ORDER BY x.id""",
                        Exemption.class)
                .setParameter("me", personId)
                .getResultStream()
                .map(
                        x -> {
                            var one = new LinkedHashMap<String, Object>();
                            one.put("duty", x.getDuty().getTitle());
                            one.put("reason", x.getReason());
                            one.put("until", x.getUntilOn().toString());
                            one.put("status", x.getStatus().name());
                            one.put("answer", String.valueOf(x.getAnswer()));
                            return (Map<String, Object>) one;
                        })
                .toList();
    }
}
