package id.bina.outreach;

import id.bina.programme.PathCompleted;
import id.bina.programme.PathEnrolment;
import id.bina.programme.PathJoined;
import id.bina.programme.PathPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Tells people that they are on a path, that they have completed it, and of its new editions. */
@ApplicationScoped
class NewsOfPaths {
    @PersistenceContext EntityManager db;
    @Inject Messages messages;

    @Transactional
    void joined(@Observes PathJoined event) {
        messages.tell(
                event.personId(),
                event.subject() + ":joined",
                Message.of("outreach.message.pathJoined", page(event.pathId()), event.title())
                        .on(Topic.LEARNING));
    }

    @Transactional
    void completed(@Observes PathCompleted event) {
        messages.tell(
                event.personId(),
                event.subject() + ":completed",
                Message.of("outreach.message.pathCompleted", page(event.pathId()), event.title())
                        .on(Topic.LEARNING));
    }

    /** Only those who are on their way with an older one. */
    @Transactional
    void published(@Observes PathPublished event) {
        var message =
                Message.of("outreach.message.pathEdition", page(event.pathId()), event.title())
                        .on(Topic.LEARNING);
        db.createQuery(
                        """
                        SELECT e.person.id FROM PathEnrolment e
                        WHERE e.path.id = :path AND e.status = :active ORDER BY e.id""",
                        Long.class)
                .setParameter("path", event.pathId())
                .setParameter("active", PathEnrolment.State.ACTIVE)
                .getResultList()
                .forEach(
                        person ->
                                messages.tell(
                                        person,
                                        event.subject() + ":edition:" + event.edition(),
                                        message));
    }

    private static String page(Long pathId) {
        return "/programme/path?id=" + pathId;
    }
}
