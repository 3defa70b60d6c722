package id.bina.mentoring;

import id.bina.Given;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Mentors, requests and what the database holds of them, for the tests. */
@ApplicationScoped
public class GivenMentoring {
    @PersistenceContext EntityManager db;
    @Inject MentorProfiles profiles;
    @Inject MentoringRequests requests;

    /** Id of the profile of this mentor, who has so many places and one solved case. */
    Long profile(NamedPerson mentor, int capacity) throws Exception {
        Given.signedInAs(
                mentor,
                Roles.MENTOR,
                () -> {
                    var form = new ProfileForm();
                    form.setSummary("Menata antrean loket");
                    form.setCapacity(capacity);
                    form.setExpertise(List.of(Expertise.COMPLAINTS));
                    form.setChannels(List.of(ServiceChannel.COUNTER));
                    profiles.save(form);
                    profiles.addCase(
                            ComplaintClass.QUEUE,
                            "Antrean loket panjang",
                            "Memisahkan loket",
                            "Waktu tunggu turun");
                });
        return id(mentor);
    }

    @Transactional
    Long id(NamedPerson mentor) {
        return db.createQuery(
                        "SELECT m.id FROM MentorProfile m WHERE m.person.id = :id", Long.class)
                .setParameter("id", Given.person(mentor).getId())
                .getSingleResult();
    }

    Problem problem() {
        return new Problem(
                "Antrean di loket menumpuk setiap pagi",
                ComplaintClass.QUEUE,
                ServiceChannel.COUNTER,
                Expertise.COMPLAINTS,
                null,
                Weekdays.ANY);
    }

    /** Sends a request of this person to these profiles. */
    Long send(NamedPerson mentee, List<Long> profileIds) throws Exception {
        return Given.signedInAs(
                mentee,
                Roles.LEARNER,
                () -> {
                    Long id = requests.describe(problem(), false);
                    requests.send(id, profileIds);
                    return id;
                });
    }

    @Transactional
    public List<Choice> choices(Long requestId) {
        return db.createQuery(
                        "SELECT c FROM Choice c WHERE c.request.id = :id ORDER BY c.ranking",
                        Choice.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    @Transactional
    public MentoringRequest.Status status(Long requestId) {
        return db.find(MentoringRequest.class, requestId).getStatus();
    }

    @Transactional
    public int activePairs(Long profileId) {
        return db.find(MentorProfile.class, profileId).getActivePairs();
    }

    @Transactional
    public List<Pair> pairs(NamedPerson mentor) {
        return db.createQuery(
                        "SELECT q FROM Pair q WHERE q.mentor.id = :id ORDER BY q.id", Pair.class)
                .setParameter("id", Given.person(mentor).getId())
                .getResultList();
    }

    /** What the database says to a number of pairs above the capacity. */
    @Transactional(rollbackOn = Exception.class)
    public void overfill(Long profileId) {
        db.createNativeQuery("update MentorProfile set activePairs = capacity + 1 where id = ?1")
                .setParameter(1, profileId)
                .executeUpdate();
    }
}
