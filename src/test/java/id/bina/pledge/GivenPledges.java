package id.bina.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Small pledges for the tests, also such as were published long ago. */
@ApplicationScoped
public class GivenPledges {
    @PersistenceContext EntityManager db;

    /** Id of a published version of a pledge of its own. */
    @Transactional
    public Long published(String code, LocalDate validFrom) {
        var pledge = new Pledge(code, PledgeKind.CODE_OF_CONDUCT, "Uji " + code);
        db.persist(pledge);
        return published(pledge, 1, validFrom, null);
    }

    /** Id of the version that replaces this one. */
    @Transactional
    public Long next(Long versionId, LocalDate validFrom) {
        var before = db.find(PledgeVersion.class, versionId);
        return published(before.getPledge(), before.getNumber() + 1, validFrom, before);
    }

    private Long published(Pledge pledge, int number, LocalDate from, PledgeVersion before) {
        var draft = Sample.draft();
        draft.setTitle(pledge.getTitle());
        var version = new PledgeVersion(pledge, number, draft);
        version.publish(from, before, OffsetDateTime.parse("2026-01-01T08:00:00+07:00"));
        db.persist(version);
        db.flush();
        return version.getId();
    }

    /** Nobody is asked to sign it any more, so that it is in nobody's way. */
    @Transactional
    public void retire(Long versionId) {
        db.find(PledgeVersion.class, versionId).getPledge().retire();
    }

    /** Causes for which this person was reminded. */
    @Transactional
    public List<String> causes(Long versionId, Long personId) {
        return db.createQuery(
                        """
                        SELECT n.cause FROM PledgeNotice n
                        WHERE n.pledgeVersion.id = :version AND n.person.id = :person
                        ORDER BY n.id""",
                        String.class)
                .setParameter("version", versionId)
                .setParameter("person", personId)
                .getResultList();
    }
}
