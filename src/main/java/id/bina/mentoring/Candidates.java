package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The mentors who may be proposed: active, neither full nor paused, never the mentee, and nobody of
 * the mentee's own line of superiors unless the mentee wants that.
 */
@ApplicationScoped
class Candidates {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Superiors superiors;

    /** Everybody who could take one more, in a fixed number of questions. */
    List<MentorProfile> open(Person mentee) {
        return db.createQuery(
                        """
                        SELECT m FROM MentorProfile m JOIN FETCH m.person p JOIN FETCH p.unit
                        WHERE p.active = TRUE AND :role MEMBER OF p.roles AND p <> :mentee
                          AND m.activePairs < m.capacity
                          AND (m.pausedUntil IS NULL OR m.pausedUntil <= :today)
                        ORDER BY m.id""",
                        MentorProfile.class)
                .setParameter("role", Roles.MENTOR)
                .setParameter("mentee", mentee)
                .setParameter("today", LocalDate.now(clock))
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "m.expertise")
                .setHint("eclipselink.batch", "m.channels")
                .setHint("eclipselink.batch", "m.ways")
                .setHint("eclipselink.batch", "m.times")
                .getResultList();
    }

    /** The solved cases of these mentors by the id of the profile. */
    Map<Long, List<Candidate.Solved>> cases(List<MentorProfile> profiles) {
        if (profiles.isEmpty()) {
            return Map.of();
        }
        return db.createQuery(
                        "SELECT c FROM SolvedCase c WHERE c.profile IN :profiles ORDER BY c.id",
                        SolvedCase.class)
                .setParameter("profiles", profiles)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.getProfile().getId(),
                                Collectors.mapping(Candidates::solved, Collectors.toList())));
    }

    static Candidate candidate(MentorProfile profile, List<Candidate.Solved> cases) {
        return new Candidate(
                profile.getId(),
                profile.getExpertise(),
                profile.getChannels(),
                profile.getWays(),
                profile.getDays(),
                profile.getCapacity(),
                profile.getActivePairs(),
                cases == null ? List.of() : cases,
                false);
    }

    /** The mentor of this profile, refused with the reason why he or she cannot be asked. */
    MentorProfile eligible(MentoringRequest request, Long profileId) {
        var profile =
                Optional.ofNullable(db.find(MentorProfile.class, profileId))
                        .filter(one -> one.getPerson().isActive())
                        .filter(one -> one.getPerson().getRoles().contains(Roles.MENTOR))
                        .orElseThrow(NotFound::new);
        var mentor = profile.getPerson();
        require(!mentor.equals(request.getMentee()), "mentoring.pair.oneself");
        require(
                profile.getPlaces() > 0 && !profile.isPausedOn(LocalDate.now(clock)),
                "mentoring.request.mentorFull",
                mentor.getFullName());
        require(
                request.isOwnLine() || !superiors.sameLine(request.getMentee(), mentor),
                "mentoring.request.ownLine",
                mentor.getFullName());
        return profile;
    }

    private static Candidate.Solved solved(SolvedCase one) {
        return new Candidate.Solved(
                one.getComplaintClass(), one.getTitle(), one.getDeed() + " " + one.getResult());
    }
}
