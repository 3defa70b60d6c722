package id.bina.pledge;

import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds texts: those that are signed today, and any one by its id. */
@ApplicationScoped
class PledgeVersions {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    /** The version of each pledge that is signed today; none of a retired pledge. */
    List<PledgeVersion> current() {
        return db.createQuery(
                        """
                        SELECT v FROM PledgeVersion v JOIN FETCH v.pledge p
                        WHERE p.retired = FALSE AND v.number = (
                          SELECT MAX(w.number) FROM PledgeVersion w
                          WHERE w.pledge = p AND w.publishedAt IS NOT NULL
                            AND w.validFrom <= :today)
                        ORDER BY p.kind, p.code""",
                        PledgeVersion.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** The version of this pledge that is signed today. */
    Optional<PledgeVersion> current(Pledge pledge) {
        return current().stream().filter(version -> version.getPledge().equals(pledge)).findFirst();
    }

    boolean isCurrent(PledgeVersion version) {
        return current(version.getPledge()).filter(version::equals).isPresent();
    }

    PledgePeriod period(PledgeVersion version) {
        return version.periodOn(LocalDate.now(clock));
    }

    /** The version published last, whether or not it is valid yet. */
    Optional<PledgeVersion> published(Pledge pledge) {
        return db.createQuery(
                        """
                        SELECT v FROM PledgeVersion v
                        WHERE v.pledge = :pledge AND v.publishedAt IS NOT NULL
                        ORDER BY v.number DESC""",
                        PledgeVersion.class)
                .setParameter("pledge", pledge)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<PledgeVersion> draft(Pledge pledge) {
        return db.createQuery(
                        """
                        SELECT v FROM PledgeVersion v
                        WHERE v.pledge = :pledge AND v.publishedAt IS NULL""",
                        PledgeVersion.class)
                .setParameter("pledge", pledge)
                .getResultStream()
                .findFirst();
    }

    PledgeVersion found(Long id) {
        return Optional.ofNullable(id)
                .map(known -> db.find(PledgeVersion.class, known))
                .orElseThrow(NotFound::new);
    }

    Pledge pledge(Long id) {
        return Optional.ofNullable(id)
                .map(known -> db.find(Pledge.class, known))
                .orElseThrow(NotFound::new);
    }
}
