package id.bina.mentoring;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Opens records for those who may read them; the caller has checked that they may. */
@ApplicationScoped
class RecordReads {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject PairVault vault;

    Optional<GrowRecord> find(MentoringSession session, Person author) {
        return db.createQuery(
                        "SELECT r FROM GrowRecord r WHERE r.session = :session AND r.author ="
                                + " :author",
                        GrowRecord.class)
                .setParameter("session", session)
                .setParameter("author", author)
                .getResultStream()
                .findFirst();
    }

    GrowText text(GrowRecord record) {
        return record.getWords() == null
                ? GrowText.empty()
                : vault.openAll(record.getSession().getPair(), record.getWords(), GrowText.class);
    }

    /** The record as the person who asks may read it. */
    RecordView view(GrowRecord record) {
        var text = text(record);
        boolean all = record.getFacts().shared() || record.getAuthor().getId().equals(user.id());
        return new RecordView(
                record.getId(),
                record.getAuthor().getFullName(),
                all ? text : text.withoutAnswers(),
                record.getFacts(),
                record.getRevision().getSequence(),
                record.getRevision().getWriter(),
                record.getRevision().getStep(),
                record.getSentAt(),
                record.getConfirmedAt());
    }
}
