package id.bina.outreach;

import id.bina.assessment.TryGranted;
import id.bina.catalogue.Course;
import id.bina.certificate.CertificateIssued;
import id.bina.certificate.CertificateRevoked;
import id.bina.identity.CurrentUser;
import id.bina.learning.LearnerReminded;
import id.bina.learning.PersonEnrolled;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Tells people what has happened to them; what they did themselves they know already. */
@ApplicationScoped
class NewsOfLearning {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject Wording words;

    @Transactional
    void enrolled(@Observes PersonEnrolled event) {
        if (event.personId().equals(user.id())) {
            return;
        }
        String title = title(event.courseId());
        messages.tell(
                event.personId(),
                event.subject() + ":enrolled",
                event.dueOn() == null
                        ? Message.of("outreach.message.enrolled", course(event.courseId()), title)
                        : Message.of(
                                        "outreach.message.enrolledDue",
                                        course(event.courseId()),
                                        title,
                                        words.date(event.dueOn()))
                                .on(Topic.DEADLINE));
    }

    /** A reminder is asked for by a person, so each day may have one. */
    @Transactional
    void reminded(@Observes LearnerReminded event) {
        String cause = event.subject() + ":reminded:" + event.remindedOn();
        String link = course(event.courseId());
        String title = title(event.courseId());
        LocalDate due = event.dueOn();
        messages.tell(
                event.personId(),
                cause,
                (due == null
                                ? Message.of("outreach.message.reminder", link, title)
                                : Message.of(
                                        due.isBefore(event.remindedOn())
                                                ? "outreach.message.reminderLate"
                                                : "outreach.message.reminderDue",
                                        link,
                                        title,
                                        words.date(due)))
                        .on(Topic.DEADLINE));
    }

    @Transactional
    void certified(@Observes CertificateIssued event) {
        messages.tell(
                event.personId(),
                event.subject() + ":issued",
                Message.of(
                                "outreach.message.certificate",
                                "/certificate/my-certificates",
                                event.title(),
                                event.number(),
                                words.number(event.jp()))
                        .on(Topic.CERTIFICATE));
    }

    @Transactional
    void revoked(@Observes CertificateRevoked event) {
        messages.tell(
                event.personId(),
                event.subject() + ":revoked",
                Message.of(
                                "outreach.message.revoked",
                                "/certificate/my-certificates",
                                event.number(),
                                event.reason())
                        .on(Topic.CERTIFICATE)
                        .urgent());
    }

    @Transactional
    void tryGranted(@Observes TryGranted event) {
        messages.tell(
                event.personId(),
                event.subject() + ":try:" + event.lessonId(),
                Message.of(
                                "outreach.message.try",
                                "/assessment/quiz?lesson=" + event.lessonId(),
                                event.reason())
                        .urgent());
    }

    private static String course(Long id) {
        return "/learning/course?id=" + id;
    }

    private String title(Long courseId) {
        return db.find(Course.class, courseId).getPublished().getTitle();
    }
}
