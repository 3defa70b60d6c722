package id.bina.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Matches all mentees of an intake at once. A mentee's wishes are the mentors by score; a mentor's
 * order are the mentees by the same score, the earlier joined first among equals. Nobody is matched
 * with oneself or within the own line of superiors.
 */
@ApplicationScoped
class IntakeMatching {
    @PersistenceContext EntityManager db;
    @Inject Candidates candidates;
    @Inject IntakeRoster roster;
    @Inject Lines superiors;

    /** Everything a matching of one intake is computed from. */
    private record Board(
            List<IntakeMentee> mentees,
            List<IntakeMentor> mentors,
            Map<Long, Candidate> profiles,
            Map<Long, Set<Long>> lines,
            Weights weights) {
        Score score(IntakeMentee mentee, Long profileId) {
            return Score.of(mentee.getProblem(), profiles.get(profileId), weights);
        }

        boolean allowed(IntakeMentee mentee, IntakeMentor mentor) {
            var one = mentee.getMentee();
            var other = mentor.getMentor().getPerson();
            return !one.equals(other)
                    && !lines.get(one.getId()).contains(other.getId())
                    && !lines.get(other.getId()).contains(one.getId());
        }
    }

    /** Proposes a mentor for each mentee; tells how many got one. */
    int match(Intake intake) {
        var board = board(intake);
        var matched = StableMatching.of(wishes(board), orders(board), places(intake, board));
        var profiles =
                board.mentors().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.getMentor().getId(), IntakeMentor::getMentor));
        board.mentees().forEach(one -> one.propose(profiles.get(matched.get(one.getId()))));
        return matched.size();
    }

    /**
     * The score of each mentee with the mentor who is proposed now, by the id of the mentee row.
     */
    Map<Long, Score> scores(Intake intake) {
        var board = board(intake);
        var scores = new HashMap<Long, Score>();
        for (var mentee : board.mentees()) {
            if (mentee.getMentor() != null
                    && board.profiles().containsKey(mentee.getMentor().getId())) {
                scores.put(mentee.getId(), board.score(mentee, mentee.getMentor().getId()));
            }
        }
        return scores;
    }

    private Board board(Intake intake) {
        var mentees = roster.mentees(intake);
        var mentors = roster.mentors(intake);
        var profiles = mentors.stream().map(IntakeMentor::getMentor).toList();
        var cases = candidates.cases(profiles);
        var byId =
                profiles.stream()
                        .collect(
                                Collectors.toMap(
                                        MentorProfile::getId,
                                        one -> Candidates.candidate(one, cases.get(one.getId()))));
        var lines = new HashMap<Long, Set<Long>>();
        mentees.forEach(
                one -> lines.put(one.getMentee().getId(), superiors.above(one.getMentee())));
        profiles.forEach(
                one -> lines.put(one.getPerson().getId(), superiors.above(one.getPerson())));
        var weights = db.find(MentoringSettings.class, MentoringSettings.ONLY).weights();
        return new Board(mentees, mentors, byId, lines, weights);
    }

    private static Map<Long, List<Long>> wishes(Board board) {
        var wishes = new HashMap<Long, List<Long>>();
        for (var mentee : board.mentees()) {
            wishes.put(
                    mentee.getId(),
                    board.mentors().stream()
                            .filter(mentor -> board.allowed(mentee, mentor))
                            .map(mentor -> mentor.getMentor().getId())
                            .sorted(
                                    Comparator.comparing(
                                                    (Long id) -> -board.score(mentee, id).points())
                                            .thenComparing(id -> id))
                            .toList());
        }
        return wishes;
    }

    private static Map<Long, List<Long>> orders(Board board) {
        var orders = new HashMap<Long, List<Long>>();
        for (var mentor : board.mentors()) {
            Long profile = mentor.getMentor().getId();
            orders.put(
                    profile,
                    board.mentees().stream() // in the order of joining, which a stable sort keeps
                            .filter(mentee -> board.allowed(mentee, mentor))
                            .sorted(
                                    Comparator.comparing(
                                            mentee -> -board.score(mentee, profile).points()))
                            .map(IntakeMentee::getId)
                            .toList());
        }
        return orders;
    }

    private static Map<Long, Integer> places(Intake intake, Board board) {
        return board.mentors().stream()
                .collect(
                        Collectors.toMap(
                                one -> one.getMentor().getId(),
                                one ->
                                        Math.min(one.getPlaces(), one.getMentor().getPlaces())
                                                * intake.getCircleSize()));
    }
}
