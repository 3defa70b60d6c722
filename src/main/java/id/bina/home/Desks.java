package id.bina.home;

import id.bina.catalogue.Course;
import id.bina.hours.ProofStatus;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.learning.Enrolment;
import id.bina.learning.ParticipantRow;
import id.bina.programme.Exemption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What needs whom today. Reads many features, changes nothing; a head sees the own unit only. */
@Stateless
public class Desks {
    private static final int MOST = 200;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;

    @RolesAllowed(Roles.ADMIN)
    public AdminTasks admin() {
        var today = LocalDate.now(clock);
        Object[] row =
                (Object[])
                        db.createQuery(
                                        """
                                        SELECT
                                          (SELECT COUNT(c) FROM Course c WHERE c.draft IS NOT NULL),
                                          (SELECT COUNT(e) FROM Enrolment e
                                            WHERE e.status = :active AND e.dueOn < :today),
                                          (SELECT COUNT(x) FROM Certificate x
                                            WHERE x.printed IS NULL AND x.printTries > 0),
                                          (SELECT COUNT(r) FROM CorrectionRequest r
                                            WHERE r.answeredAt IS NULL),
                                          (SELECT COUNT(o) FROM OutsideProof o
                                            WHERE o.status = :waiting),
                                          (SELECT COUNT(x) FROM Exemption x
                                            WHERE x.status = :asked),
                                          (SELECT COUNT(p) FROM Person p WHERE p.active = TRUE),
                                          (SELECT COUNT(u) FROM OrgUnit u),
                                          (SELECT COUNT(c) FROM Course c WHERE c.status = :published),
                                          s.issuer.signatoryName
                                        FROM CertificateSettings s""")
                                .setParameter("active", Enrolment.Status.ACTIVE)
                                .setParameter("published", Course.Status.PUBLISHED)
                                .setParameter("today", today)
                                .setParameter("waiting", ProofStatus.SUBMITTED)
                                .setParameter("asked", Exemption.Status.ASKED)
                                .getSingleResult();
        return new AdminTasks(
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                (Long) row[3],
                (Long) row[4],
                (Long) row[5],
                (Long) row[6],
                (Long) row[7],
                (Long) row[8],
                row[9] != null);
    }

    /** Published courses; of a trainer those assigned to him or her. */
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public List<CourseCare> courses() {
        String own = user.may(Roles.ADMIN) ? "" : " AND :me MEMBER OF c.trainers";
        var query =
                db.createQuery(
                                """
                                SELECT NEW id.bina.home.CourseCare(c.id, r.title,
                                  (SELECT COUNT(e) FROM Enrolment e
                                    WHERE e.course = c AND e.status <> :withdrawn
                                      AND e.currentCourse IS NOT NULL),
                                  (SELECT COUNT(e) FROM Enrolment e
                                    WHERE e.course = c AND e.status = :completed
                                      AND e.currentCourse IS NOT NULL),
                                  (SELECT COUNT(e) FROM Enrolment e
                                    WHERE e.course = c AND e.status = :active AND e.dueOn < :today),
                                  (SELECT COUNT(e) FROM Enrolment e
                                    WHERE e.course = c AND e.status = :active
                                      AND COALESCE(e.lastSeenAt, e.enrolledAt) < :since))
                                FROM Course c JOIN c.published r WHERE 1 = 1"""
                                        + own
                                        + " ORDER BY r.title",
                                CourseCare.class)
                        .setParameter("withdrawn", Enrolment.Status.WITHDRAWN)
                        .setParameter("completed", Enrolment.Status.COMPLETED)
                        .setParameter("active", Enrolment.Status.ACTIVE)
                        .setParameter("today", LocalDate.now(clock))
                        .setParameter(
                                "since",
                                OffsetDateTime.now(clock).minusDays(ParticipantRow.STUCK_DAYS))
                        .setMaxResults(MOST);
        return (own.isEmpty() ? query : query.setParameter("me", user.id())).getResultList();
    }

    @RolesAllowed({Roles.HEAD, Roles.OFFICER})
    public OwnUnit ownUnit() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.home.OwnUnit(u.name,
                          (SELECT COUNT(p) FROM Person p
                            WHERE p.active = TRUE AND p.unit.path LIKE :path),
                          (SELECT COUNT(e) FROM Enrolment e JOIN e.person p
                            WHERE p.active = TRUE AND e.status <> :withdrawn
                              AND p.unit.path LIKE :path),
                          (SELECT COUNT(e) FROM Enrolment e JOIN e.person p
                            WHERE p.active = TRUE AND e.status = :completed
                              AND p.unit.path LIKE :path),
                          (SELECT COUNT(e) FROM Enrolment e JOIN e.person p
                            WHERE p.active = TRUE AND e.status = :active
                              AND e.dueOn < :today AND p.unit.path LIKE :path),
                          (SELECT COUNT(o) FROM OutsideProof o JOIN o.person p
                            WHERE o.status = :waiting AND p.unit.path LIKE :path),
                          (SELECT COUNT(x) FROM Exemption x JOIN x.person p
                            WHERE x.status = :asked AND p.unit.path LIKE :path))
                        FROM OrgUnit u WHERE u = :unit""",
                        OwnUnit.class)
                .setParameter("completed", Enrolment.Status.COMPLETED)
                .setParameter("active", Enrolment.Status.ACTIVE)
                .setParameter("withdrawn", Enrolment.Status.WITHDRAWN)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("waiting", ProofStatus.SUBMITTED)
                .setParameter("asked", Exemption.Status.ASKED)
                .setParameter("unit", user.unit())
                .setParameter("path", user.unit().getPath() + "%")
                .getSingleResult();
    }

    /** The people of the own unit by name, never by achievement. */
    @RolesAllowed({Roles.HEAD, Roles.OFFICER})
    public List<UnitPerson> ownPeople() {
        var newYear = LocalDate.now(clock).withDayOfYear(1);
        return db.createQuery(
                        """
                        SELECT NEW id.bina.home.UnitPerson(p.id, p.name, p.position,
                          (SELECT COUNT(e) FROM Enrolment e
                            WHERE e.person = p AND e.status = :active),
                          (SELECT COUNT(e) FROM Enrolment e
                            WHERE e.person = p AND e.status = :completed
                              AND e.completedAt >= :midnight),
                          (SELECT SUM(h.jp) FROM HoursLine h
                            WHERE h.person = p AND h.endedOn >= :newYear))
                        FROM Person p WHERE p.active = TRUE AND p.unit.path LIKE :path
                        ORDER BY p.name, p.id""",
                        UnitPerson.class)
                .setParameter("active", Enrolment.Status.ACTIVE)
                .setParameter("completed", Enrolment.Status.COMPLETED)
                .setParameter("midnight", newYear.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .setParameter("newYear", newYear)
                .setParameter("path", user.unit().getPath() + "%")
                .setMaxResults(MOST)
                .getResultList();
    }
}
