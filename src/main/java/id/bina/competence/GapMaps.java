package id.bina.competence;

import id.bina.identity.Roles;
import id.bina.identity.Scope;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.workshop.Cohort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** Who misses which competences as of a day, within the units of the person who asks. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.HEAD, Roles.OFFICER})
public class GapMaps {
    @PersistenceContext EntityManager db;
    @Inject Framework framework;
    @Inject GapReading reading;
    @Inject Scope scope;
    @Inject Event<DomainEvent> events;

    /**
     * The map and who is behind it; a unit outside the own ones is not found.
     *
     * @param competenceId the competence whose people are shown, or null for the map alone
     */
    public GapView view(GapFilter filter, Long competenceId) {
        var names = reading.names(scope.path(), filter.asOf());
        String root = root(filter, names);
        var facts = facts(filter, root, null);
        var map = GapMap.of(root, names, facts);
        return competenceId == null
                ? new GapView(map, List.of(), List.of())
                : new GapView(map, facts.only(competenceId).missing(names), cohorts(competenceId));
    }

    /**
     * Who misses a level, the largest gap first.
     *
     * @param competenceId this competence only, or null for all
     */
    public List<GapPerson> people(GapFilter filter, Long competenceId) {
        var names = reading.names(scope.path(), filter.asOf());
        return facts(filter, root(filter, names), competenceId).missing(names);
    }

    private GapFacts facts(GapFilter filter, String root, Long competenceId) {
        var day = filter.asOf();
        var columns =
                framework.competences().stream()
                        .filter(c -> competenceId == null || c.getId().equals(competenceId))
                        .map(c -> new CompetenceColumn(c.getId(), c.getCode(), c.getName()))
                        .toList();
        return new GapFacts(
                columns,
                reading.placed(root, day),
                framework.requirements(day),
                reading.held(root, day, competenceId),
                day);
    }

    /** Without a unit the top of what may be seen; of the whole city the city itself. */
    private String root(GapFilter filter, Map<String, String> names) {
        String own = scope.path();
        if (filter.unitPath() == null) {
            return names.containsKey(own) ? own : GapReading.top(names).orElse(own);
        }
        if (!names.containsKey(filter.unitPath())) {
            throw new NotFound();
        }
        return filter.unitPath();
    }

    private List<OpenCohort> cohorts(Long competenceId) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.competence.OpenCohort(c.id, w.title, t.level, c.number)
                        FROM CompetenceTarget t JOIN t.workshop w, Cohort c
                        WHERE c.workshop = w AND t.competence.id = :competence
                          AND c.status = :open ORDER BY c.startsAt, c.id""",
                        OpenCohort.class)
                .setParameter("competence", competenceId)
                .setParameter("open", Cohort.Status.OPEN)
                .getResultList();
    }

    /** Tells the trail that these people are being taken along. */
    public void exported(GapFilter filter, int rows) {
        events.fire(new GapsExported(rows, filter.asOf()));
    }
}
