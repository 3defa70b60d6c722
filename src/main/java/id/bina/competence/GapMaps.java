package id.bina.competence;

import id.bina.identity.CurrentUser;
import id.bina.identity.OrgUnit;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.workshop.Cohort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who misses which competences as of a day, within the units of the person who asks. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.HEAD, Roles.OFFICER})
public class GapMaps {
    private static final String PLACED =
            """
            x.person = p AND x.validFrom <= :asOf AND (x.validTo IS NULL OR x.validTo >= :asOf)
              AND u.path LIKE :path""";

    @PersistenceContext EntityManager db;
    @Inject Framework framework;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;

    /** Units are named as today. A unit outside the own ones is not found. */
    public GapMap map(GapFilter filter) {
        String root = filter.unitPath() == null ? scope() : filter.unitPath();
        if (!root.startsWith(scope())) {
            throw new NotFound();
        }
        var columns =
                framework.competences().stream()
                        .map(c -> new CompetenceColumn(c.getId(), c.getCode(), c.getName()))
                        .toList();
        return GapMap.of(
                root,
                names(root),
                columns,
                placed(filter, root),
                framework.requirements(filter.asOf()),
                held(filter, root),
                filter.asOf());
    }

    private Map<String, String> names(String root) {
        return db.createQuery("SELECT u FROM OrgUnit u WHERE u.path LIKE :path", OrgUnit.class)
                .setParameter("path", root + "%")
                .getResultStream()
                .collect(Collectors.toMap(OrgUnit::getPath, OrgUnit::getName));
    }

    private List<Placed> placed(GapFilter filter, String root) {
        return bound(
                        db.createQuery(
                                """
                                SELECT NEW id.bina.competence.Placed(p.id, p.name, x.level,
                                  x.position, u.name, u.path)
                                FROM Person p, Employment x JOIN x.unit u WHERE"""
                                        + " "
                                        + PLACED
                                        + " ORDER BY p.id",
                                Placed.class),
                        filter,
                        root)
                .getResultList();
    }

    private List<HeldFact> held(GapFilter filter, String root) {
        return bound(
                        db.createQuery(
                                """
                                SELECT NEW id.bina.competence.HeldFact(p.id, k.id, h.level,
                                  h.heldFrom, h.untilOn, h.source, h.id)
                                FROM HeldLevel h JOIN h.person p JOIN h.competence k,
                                  Employment x JOIN x.unit u
                                WHERE h.heldFrom <= :asOf AND"""
                                        + " "
                                        + PLACED,
                                HeldFact.class),
                        filter,
                        root)
                .getResultList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, GapFilter filter, String root) {
        return query.setParameter("asOf", filter.asOf()).setParameter("path", root + "%");
    }

    /** Cohorts that take people now and teach this competence. */
    public List<OpenCohort> cohorts(Long competenceId) {
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

    private String scope() {
        boolean all = user.may(Roles.ADMIN) || user.may(Roles.AUDITOR);
        return all ? "/" : user.unit().getPath();
    }
}
