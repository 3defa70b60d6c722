package id.bina.mentoring;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Mentors for the problem of a request, the best first, with reasons. Reads only. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MentorProposals {
    /** More would not be read. */
    static final int MOST = 6;

    private record Scored(MentorProfile profile, Candidate candidate, Score score) {}

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Candidates candidates;
    @Inject Superiors superiors;
    @Inject Lines lines;
    @Inject MentorCards cards;

    /**
     * MentorProposals for the own request.
     *
     * @param wished profile that the mentee came for, or null; it comes first if it may be asked
     */
    public List<Proposal> of(Long requestId, Long wished) {
        var request =
                Optional.ofNullable(db.find(MentoringRequest.class, requestId))
                        .filter(one -> one.getMentee().getId().equals(user.id()))
                        .orElseThrow(NotFound::new);
        var best = best(request, wished);
        var byId =
                cards.of(best.stream().map(Scored::profile).toList()).stream()
                        .collect(Collectors.toMap(MentorCard::id, card -> card));
        return best.stream()
                .map(one -> new Proposal(byId.get(one.profile().getId()), one.score()))
                .toList();
    }

    private List<Scored> best(MentoringRequest request, Long wished) {
        var best = new ArrayList<Scored>();
        var mentee = request.getMentee();
        var above = lines.above(mentee);
        boolean leads = lines.leads(mentee);
        for (var one : ranked(request, wished)) {
            var mentor = one.profile().getPerson();
            boolean sameLine =
                    above.contains(mentor.getId()) || leads && superiors.isAbove(mentee, mentor);
            if (best.size() < MOST && (request.isOwnLine() || !sameLine)) {
                best.add(rescored(request, one, sameLine));
            }
            if (best.size() == MOST) {
                break;
            }
        }
        return best;
    }

    private List<Scored> ranked(MentoringRequest request, Long wished) {
        Person mentee = request.getMentee();
        var profiles = candidates.open(mentee);
        var cases = candidates.cases(profiles);
        var weights = db.find(MentoringSettings.class, MentoringSettings.ONLY).weights();
        return profiles.stream()
                .map(
                        profile -> {
                            var candidate =
                                    Candidates.candidate(profile, cases.get(profile.getId()));
                            var score = Score.of(request.getProblem(), candidate, weights);
                            return new Scored(profile, candidate, score);
                        })
                .filter(one -> one.score().related() || one.profile().getId().equals(wished))
                .sorted(
                        Comparator.<Scored, Boolean>comparing(
                                        one -> !one.profile().getId().equals(wished))
                                .thenComparing(one -> -one.score().points())
                                .thenComparing(one -> one.profile().getId()))
                .toList();
    }

    private Scored rescored(MentoringRequest request, Scored one, boolean sameLine) {
        if (!sameLine) {
            return one;
        }
        var weights = db.find(MentoringSettings.class, MentoringSettings.ONLY).weights();
        var candidate = one.candidate().above(true);
        return new Scored(
                one.profile(), candidate, Score.of(request.getProblem(), candidate, weights));
    }
}
