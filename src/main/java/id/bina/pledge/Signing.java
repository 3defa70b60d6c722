package id.bina.pledge;

import id.bina.identity.Person;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Makes the one signature of a person under a version in its present period. */
@ApplicationScoped
class Signing {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Wordings wordings;
    @Inject PledgeVersions versions;
    @Inject PledgeLessons lessons;
    @Inject Event<DomainEvent> events;

    /** The signature, made now unless it is there already: a second tap changes nothing. */
    PledgeSignature sign(PledgeVersion version, Long personId, String typedName) {
        // one at a time for each person: two tabs must find what the first one made
        var person = db.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        return of(version, personId).orElseGet(() -> made(version, person, typedName));
    }

    /** The signature of this person in the present period of the version. */
    Optional<PledgeSignature> of(PledgeVersion version, Long personId) {
        return db.createQuery(
                        """
                        SELECT s FROM PledgeSignature s WHERE s.pledgeVersion = :version
                          AND s.person.id = :person AND s.period = :period""",
                        PledgeSignature.class)
                .setParameter("version", version)
                .setParameter("person", personId)
                .setParameter("period", versions.period(version).number())
                .getResultStream()
                .findFirst();
    }

    private PledgeSignature made(PledgeVersion version, Person person, String typedName) {
        var now = OffsetDateTime.now(clock);
        var signature =
                new PledgeSignature(version, person, wordings.signer(person), typedName, now);
        db.persist(signature);
        db.persist(new PledgeProof(signature, PledgeProof.Stage.SIGNED, now));
        db.flush();
        events.fire(
                new PledgeSigned(
                        signature.getId(),
                        person.getId(),
                        version.getId(),
                        signature.getPeriod(),
                        signature.getSha256(),
                        signature.isAwaiting() ? signature.getSigner().getSuperiorId() : null));
        lessons.finish(signature);
        return signature;
    }
}
