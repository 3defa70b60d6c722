package id.bina.mentoring;

import id.bina.identity.OwnData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The own requests and the own mentor profile, in the data that everybody can take along. */
@ApplicationScoped
class OwnRequests {
    @PersistenceContext EntityManager db;

    @Transactional
    void add(@Observes OwnData data) {
        data.add("pengajuanMentoring", requests(data.personId()));
        data.add("profilMentor", profile(data.personId()));
    }

    private List<Map<String, Object>> requests(Long personId) {
        return db.createQuery(
                        "SELECT r FROM MentoringRequest r WHERE r.mentee.id = :me ORDER BY r.id",
                        MentoringRequest.class)
                .setParameter("me", personId)
                .getResultStream()
                .map(
                        r -> {
                            var one = new LinkedHashMap<String, Object>();
                            one.put("words", r.getProblem().getWords());
                            one.put("complaintClass", r.getProblem().getComplaintClass().name());
                            one.put("status", r.getStatus().name());
                            one.put("createdAt", r.getCreatedAt().toString());
                            return (Map<String, Object>) one;
                        })
                .toList();
    }

    private List<Map<String, Object>> profile(Long personId) {
        return db.createQuery(
                        "SELECT m FROM MentorProfile m WHERE m.person.id = :me",
                        MentorProfile.class)
                .setParameter("me", personId)
                .getResultStream()
                .map(
                        m -> {
                            var one = new LinkedHashMap<String, Object>();
                            one.put("summary", m.getSummary());
                            one.put("years", m.getYearsOfExperience());
                            one.put("capacity", m.getCapacity());
                            one.put("cases", cases(m));
                            return (Map<String, Object>) one;
                        })
                .toList();
    }

    private List<String> cases(MentorProfile profile) {
        return db.createQuery(
                        "SELECT c FROM SolvedCase c WHERE c.profile = :profile ORDER BY c.id",
                        SolvedCase.class)
                .setParameter("profile", profile)
                .getResultStream()
                .map(c -> c.getTitle() + ": " + c.getDeed() + " " + c.getResult())
                .toList();
    }
}
