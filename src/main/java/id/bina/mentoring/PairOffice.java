package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Mentors and pairs as the office sees them: load, dates, lengths, states, JP; never content. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PairOffice {
    @PersistenceContext EntityManager db;
    @Inject PairEnds ends;

    public int mentorCount() {
        return db.createQuery("SELECT COUNT(m) FROM MentorProfile m", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Mentors by name, with the number of their solved cases. */
    public List<MentorLoad> mentors(int first, int size) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.mentoring.MentorLoad(m.id, p.name, p.titlePrefix,
                          p.titleSuffix, u.name, u.shortName, m.capacity, m.activePairs,
                          m.pausedUntil, p.active, COUNT(c.id))
                        FROM MentorProfile m JOIN m.person p JOIN p.unit u
                          LEFT JOIN SolvedCase c ON c.profile = m
                        GROUP BY m.id, p.name, p.titlePrefix, p.titleSuffix, u.name, u.shortName,
                          m.capacity, m.activePairs, m.pausedUntil, p.active
                        ORDER BY p.name, m.id""",
                        MentorLoad.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public int count(Pair.Status status) {
        var statuses = status == null ? EnumSet.allOf(Pair.Status.class) : EnumSet.of(status);
        return db.createQuery("SELECT COUNT(q) FROM Pair q WHERE q.status IN :statuses", Long.class)
                .setParameter("statuses", statuses)
                .getSingleResult()
                .intValue();
    }

    /** Pairs of this state, or all, the latest first. */
    public List<PairRow> pairs(Pair.Status status, int first, int size) {
        var query =
                db.createQuery(
                        "SELECT q FROM Pair q JOIN FETCH q.mentor JOIN FETCH q.programme"
                                + (status == null ? "" : " WHERE q.status = :status")
                                + " ORDER BY q.startedAt DESC, q.id DESC",
                        Pair.class);
        if (status != null) {
            query.setParameter("status", status);
        }
        var pairs = query.setFirstResult(first).setMaxResults(size).getResultList();
        return pairs.isEmpty() ? List.of() : rows(pairs);
    }

    /** Ends a pair before its time, for a reason that the trail keeps. */
    public void end(Long pairId, String reason) {
        require(reason != null && !reason.isBlank(), "mentoring.pairs.noReason");
        var pair = Optional.ofNullable(db.find(Pair.class, pairId)).orElseThrow(NotFound::new);
        ends.breakOff(pair, reason.strip());
    }

    private List<PairRow> rows(List<Pair> pairs) {
        var ids = pairs.stream().map(Pair::getId).toList();
        var mentees = mentees(ids);
        var sessions = sessions(ids);
        var goals = goals(ids);
        return pairs.stream()
                .map(
                        q ->
                                new PairRow(
                                        q.getId(),
                                        q.getMentor().getFullName(),
                                        mentees.getOrDefault(q.getId(), ""),
                                        q.getProgramme().getTitle(),
                                        q.getStatus(),
                                        q.getStartedAt(),
                                        q.getPlannedUntil(),
                                        q.getEndedAt(),
                                        sessions.getOrDefault(q.getId(), List.of()),
                                        sum(goals.get(q.getId()), false),
                                        sum(goals.get(q.getId()), true)))
                .toList();
    }

    private static long sum(Map<Goal.Status, Long> goals, boolean doneOnly) {
        if (goals == null) {
            return 0;
        }
        return doneOnly
                ? goals.getOrDefault(Goal.Status.DONE, 0L)
                : goals.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<Long, String> mentees(List<Long> ids) {
        return db.createQuery(
                        "SELECT m FROM PairMember m JOIN FETCH m.mentee WHERE m.pair.id IN :ids"
                                + " ORDER BY m.id",
                        PairMember.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                m -> m.getPair().getId(),
                                Collectors.mapping(
                                        m -> m.getMentee().getFullName(),
                                        Collectors.joining(", "))));
    }

    private Map<Long, List<SessionFacts>> sessions(List<Long> ids) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.mentoring.SessionFacts(s.pair.id, s.heldOn,
                          s.heldMinutes, s.jp)
                        FROM MentoringSession s WHERE s.pair.id IN :ids AND s.status = :held
                        ORDER BY s.heldOn, s.id""",
                        SessionFacts.class)
                .setParameter("ids", ids)
                .setParameter("held", MentoringSession.Status.HELD)
                .getResultStream()
                .collect(Collectors.groupingBy(SessionFacts::pairId));
    }

    private Map<Long, Map<Goal.Status, Long>> goals(List<Long> ids) {
        return db.createQuery(
                        "SELECT g.pair.id, g.status, COUNT(g) FROM Goal g WHERE g.pair.id IN :ids"
                                + " GROUP BY g.pair.id, g.status",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.toMap(
                                        row -> (Goal.Status) row[1], row -> (Long) row[2])));
    }
}
