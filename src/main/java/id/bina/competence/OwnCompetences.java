package id.bina.competence;

import id.bina.identity.OwnData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The own levels and development plans, in the data that everybody can take along. */
@ApplicationScoped
class OwnCompetences {
    @PersistenceContext EntityManager db;
    @Inject Framework framework;

    @Transactional
    void add(@Observes OwnData data) {
        data.add(
                "kompetensi",
                framework.held(data.personId()).stream().map(OwnCompetences::map).toList());
        data.add("rencanaPengembangan", plans(data.personId()));
    }

    private static Map<String, Object> map(HeldLevel held) {
        var one = new LinkedHashMap<String, Object>();
        one.put("competence", held.getCompetence().getName());
        one.put("level", held.getLevel());
        one.put("source", held.getSource().name());
        one.put("from", held.getHeldFrom().toString());
        one.put("until", String.valueOf(held.getUntilOn()));
        one.put("reason", String.valueOf(held.getReason()));
        return one;
    }

    private List<Map<String, Object>> plans(Long personId) {
        return db.createQuery(
                        """
                        SELECT p FROM DevelopmentPlan p WHERE p.person.id = :me
                        ORDER BY p.planYear""",
                        DevelopmentPlan.class)
                .setParameter("me", personId)
                .getResultStream()
                .map(OwnCompetences::map)
                .toList();
    }

    private static Map<String, Object> map(DevelopmentPlan plan) {
        var one = new LinkedHashMap<String, Object>();
        one.put("year", plan.getPlanYear());
        one.put("status", plan.getStatus().name());
        one.put("remark", String.valueOf(plan.getRemark()));
        one.put(
                "goals",
                plan.getGoals().stream()
                        .map(
                                g ->
                                        g.getCompetence().getName()
                                                + " "
                                                + g.getLevel()
                                                + ": "
                                                + g.getActivity())
                        .toList());
        return one;
    }
}
