package id.bina.programme;

import id.bina.learning.Contradiction;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** A path is completed and has no certificate; mending issues it. */
@ApplicationScoped
class PathCertificateCheck extends RecordChecker {
    private static final String SOURCE = "PathEnrolment:";

    @Inject PathCompletion completion;

    PathCertificateCheck() {
        super("programme.check.pathCertificate.", PathEnrolment.class, true);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        var completed =
                db.createQuery(
                                """
                                SELECT e FROM PathEnrolment e JOIN FETCH e.person
                                  JOIN FETCH e.edition
                                WHERE e.id > :after AND e.id <= :last AND e.status = :completed
                                ORDER BY e.id""",
                                PathEnrolment.class)
                        .setParameter("after", after)
                        .setParameter("last", last)
                        .setParameter("completed", PathEnrolment.State.COMPLETED)
                        .getResultList();
        var issued = issued(completed);
        return completed.stream()
                .filter(one -> !issued.contains(SOURCE + one.getId()))
                .map(
                        one ->
                                Contradiction.of(
                                        one.getId(),
                                        one.getPerson().getId(),
                                        one.getPerson().getName(),
                                        one.getEdition().getTitle()))
                .toList();
    }

    private List<String> issued(List<PathEnrolment> completed) {
        if (completed.isEmpty()) {
            return List.of();
        }
        return db.createQuery(
                        "SELECT c.source FROM Certificate c WHERE c.source IN :sources",
                        String.class)
                .setParameter(
                        "sources",
                        completed.stream()
                                .map(one -> SOURCE + one.getId())
                                .collect(Collectors.toSet()))
                .getResultList();
    }

    @Override
    protected void lock(Long id) {
        completion.takeTurn();
        super.lock(id);
    }

    @Override
    protected void settle(Long id) {
        completion.certify(id);
    }
}
