package id.bina.hours;

import id.bina.certificate.Certificate;
import id.bina.certificate.CertificateIssued;
import id.bina.certificate.CertificateKind;
import id.bina.certificate.CertificateRevoked;
import id.bina.mentoring.MentoringHeld;
import id.bina.mentoring.MentoringSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Counts what is earned in the portal, in the transaction that earns it. Mentoring counts by each
 * meeting and a path by its steps, so their certificates give no line of their own.
 */
@ApplicationScoped
class EarnedHours {
    static final String COURSE_FORM = "NKL03";
    static final String CERTIFICATE = "Certificate:";

    @PersistenceContext EntityManager db;
    @Inject HoursLedger ledger;

    @Transactional
    void issued(@Observes CertificateIssued issued) {
        count(db.find(Certificate.class, issued.certificateId()));
    }

    @Transactional
    void revoked(@Observes CertificateRevoked revoked) {
        ledger.reverse(CERTIFICATE + revoked.certificateId(), revoked.reason());
    }

    @Transactional
    void held(@Observes MentoringHeld held) {
        count(db.find(MentoringSession.class, held.sessionId()));
    }

    void count(Certificate certificate) {
        var achievement = certificate.getAchievement();
        var kind = achievement.getKind();
        boolean workshop = kind == CertificateKind.WORKSHOP;
        if (!workshop && kind != CertificateKind.COURSE) {
            return;
        }
        var activity =
                new HoursActivity(
                        certificate.getHolder().getPersonId(),
                        workshop ? achievement.getForm() : COURSE_FORM,
                        achievement.getCourseTitle(),
                        certificate.getIssuer().getInstitution(),
                        certificate.getNumber().value(),
                        achievement.getStartedOn(),
                        achievement.getCompletedOn(),
                        false,
                        achievement.getJp(),
                        null);
        var key = CERTIFICATE + certificate.getId();
        var source = workshop ? SourceKind.ATTENDANCE : SourceKind.CERTIFICATE;
        ledger.record(activity, new HoursSource(source, key, key));
    }

    /** Each of the pair, in the order of ids, so that two meetings never wait for each other. */
    void count(MentoringSession session) {
        var pair = session.getPair();
        Stream.concat(
                        Stream.of(pair.getMentor().getId()),
                        pair.getMembers().stream().map(one -> one.getMentee().getId()))
                .sorted()
                .forEach(person -> count(session, person));
    }

    private void count(MentoringSession session, Long personId) {
        var programme = session.getPair().getProgramme();
        boolean whole = session.getHeldMinutes() >= programme.getMinMinutes();
        var activity =
                new HoursActivity(
                        personId,
                        programme.getForm(),
                        programme.getTitle(),
                        null,
                        null,
                        session.getHeldOn(),
                        session.getHeldOn(),
                        false,
                        whole ? programme.getJpPerSession() : BigDecimal.ZERO,
                        whole ? 1 : 0);
        var meeting = "MentoringSession:" + session.getId();
        ledger.record(
                activity, new HoursSource(SourceKind.MENTORING, meeting + ":" + personId, meeting));
    }
}
