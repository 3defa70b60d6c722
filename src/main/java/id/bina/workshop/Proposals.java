package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The head of a unit, or its personnel officer, sends people of the own unit, within what is free
 * for the unit.
 */
@Stateless
@RolesAllowed({Roles.HEAD, Roles.OFFICER})
public class Proposals {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Seats seats;
    @Inject RegistrationDesk desk;
    @Inject Superiors superiors;

    /** The cohorts that take registrations now. */
    public List<CohortRow> cohorts() {
        var now = OffsetDateTime.now(clock);
        return new CohortQuery(db, new CohortFilter(null, Cohort.Status.OPEN, null), null)
                .rows(0, 50, "startsAt", true).stream()
                        .filter(row -> row.startsAt() != null && row.startsAt().isAfter(now))
                        .toList();
    }

    /** Seats that people of the own unit may still take. */
    public int left(Long cohortId) {
        var cohort = cohortId == null ? null : db.find(Cohort.class, cohortId);
        if (cohort == null || cohort.getStatus() == Cohort.Status.DRAFT) {
            throw new NotFound();
        }
        return seats.plan(cohort).leftFor(user.unit().getPath());
    }

    /** People of the own unit who are not in this cohort, by part of the name. */
    public List<ProposalRow> people(Long cohortId, String text, int size) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.workshop.ProposalRow(p.id, p.name, p.position, u.name)
                        FROM Person p JOIN p.unit u
                        WHERE p.active = TRUE AND p.id <> :me AND u.path LIKE :path
                          AND LOWER(p.name) LIKE :text
                          AND p.id NOT IN (SELECT r.person.id FROM Registration r
                            WHERE r.cohort.id = :cohort AND r.status NOT IN :over)
                        ORDER BY p.name, p.id""",
                        ProposalRow.class)
                .setParameter("me", user.id())
                .setParameter("path", user.unit().getPath() + "%")
                .setParameter("text", part(text))
                .setParameter("cohort", cohortId)
                .setParameter("over", Registration.Status.OVER)
                .setMaxResults(size)
                .getResultList();
    }

    /** Without ESCAPE: beside it yes and no are written as numbers, which H2 refuses. */
    private static String part(String name) {
        String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("[%_\\\\]", "") + "%";
    }

    /**
     * Proposes these people of the own unit. For those who answer to the proposer the decision is
     * made with it; the superior of the others is asked.
     *
     * @return how many are new in the cohort
     */
    public int propose(Long cohortId, Collection<Long> personIds) {
        require(!personIds.isEmpty(), "workshop.propose.nobody");
        var cohort = seats.lock(cohortId);
        desk.mustBeOpen(cohort);
        int left = seats.plan(cohort).leftFor(user.unit().getPath());
        require(personIds.size() <= left, "workshop.propose.quota", left, personIds.size());
        int begun = 0;
        for (Long id : personIds) {
            var person = ofOwnUnit(id);
            var known = desk.of(cohort, person);
            if (known.isEmpty() || known.get().getStatus().isOver()) {
                settle(desk.enter(cohort, person, user.person()));
                begun++;
            }
        }
        return begun;
    }

    private void settle(Registration registration) {
        boolean mine = superiors.isAbove(user.person(), registration.getPerson());
        if (mine && registration.getCohort().isSuperiorApproves()) {
            registration.askFor(user.person());
            desk.approve(registration, null);
        } else {
            desk.ask(registration);
        }
    }

    private Person ofOwnUnit(Long id) {
        var person = id == null ? null : db.find(Person.class, id);
        if (person == null || !person.getUnit().getPath().startsWith(user.unit().getPath())) {
            throw new NotFound();
        }
        require(!person.getId().equals(user.id()), "workshop.propose.self");
        return person;
    }
}
