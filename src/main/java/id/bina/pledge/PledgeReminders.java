package id.bina.pledge;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Asks people to sign, because an admin or their head wants it; once a day for each person. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.HEAD})
public class PledgeReminders {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PledgeVersions versions;
    @Inject Event<DomainEvent> events;

    /**
     * Reminds everybody who fits the filter and has not signed.
     *
     * @param picked only these of them; null for all
     * @return how many were reminded now, without those who were today already
     */
    public int remind(SignerFilter filter, Collection<Long> picked) {
        var version = db.find(PledgeVersion.class, filter.versionId());
        require(version != null && versions.isCurrent(version), "pledge.remind.notCurrent");
        // one reminder at a time for each text: two nodes must not remind the same people
        db.lock(version, LockModeType.PESSIMISTIC_WRITE);
        var period = versions.period(version);
        var now = OffsetDateTime.now(clock);
        String cause = "ASKED:" + now.toLocalDate();
        var told = new HashSet<>(told(version, period.number(), cause));
        var people =
                people(filter, period).stream()
                        .filter(id -> picked == null || picked.contains(id))
                        .filter(id -> !told.contains(id))
                        .toList();
        people.forEach(id -> remind(id, version, period, cause, now));
        return people.size();
    }

    private List<Long> people(SignerFilter filter, PledgePeriod period) {
        var asked =
                new SignerFilter(
                        filter.versionId(),
                        period.number(),
                        filter.text(),
                        filter.unitPath(),
                        SignerState.MISSING);
        String scope = user.may(Roles.ADMIN) ? "" : user.unit().getPath();
        return new SignerQuery(db, asked, scope).people();
    }

    private List<Long> told(PledgeVersion version, int period, String cause) {
        return db.createQuery(
                        """
                        SELECT n.person.id FROM PledgeNotice n WHERE n.pledgeVersion = :version
                          AND n.period = :period AND n.cause = :cause""",
                        Long.class)
                .setParameter("version", version)
                .setParameter("period", period)
                .setParameter("cause", cause)
                .getResultList();
    }

    private void remind(
            Long personId,
            PledgeVersion version,
            PledgePeriod period,
            String cause,
            OffsetDateTime now) {
        var person = db.getReference(Person.class, personId);
        db.persist(new PledgeNotice(version, person, period.number(), cause, now));
        LocalDate today = now.toLocalDate();
        events.fire(
                new PledgeReminded(
                        personId, version.getId(), period.number(), period.dueOn(), today));
    }
}
