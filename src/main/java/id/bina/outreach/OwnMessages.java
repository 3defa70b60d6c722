package id.bina.outreach;

import id.bina.identity.OwnData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the portal told a person and how he or she wants to be told, for the person's own file. */
@ApplicationScoped
class OwnMessages {
    @PersistenceContext EntityManager db;
    @Inject CalendarAddresses addresses;

    @Transactional
    void add(@Observes OwnData data) {
        data.add("pemberitahuan", messages(data.personId()));
        data.add("surel", mails(data.personId()));
        data.add("pilihanSurel", choices(data.personId()));
        data.add("alamatKalenderSejak", addresses.since().map(Object::toString).orElse(null));
    }

    private List<Map<String, Object>> messages(Long person) {
        return db.createQuery(
                        "SELECT n FROM Notification n WHERE n.person.id = :me ORDER BY n.id",
                        Notification.class)
                .setParameter("me", person)
                .getResultStream()
                .map(
                        n -> {
                            var part = new LinkedHashMap<String, Object>();
                            part.put("waktu", n.getCreatedAt().toString());
                            part.put("isi", n.getSentence());
                            part.put("dibaca", n.getReadAt() != null);
                            return (Map<String, Object>) part;
                        })
                .toList();
    }

    private List<Map<String, Object>> mails(Long person) {
        return db.createQuery(
                        "SELECT m FROM Mail m WHERE m.person.id = :me ORDER BY m.id", Mail.class)
                .setParameter("me", person)
                .getResultStream()
                .map(
                        m -> {
                            var part = new LinkedHashMap<String, Object>();
                            part.put("waktu", m.getCreatedAt().toString());
                            part.put("alamat", m.getAddress());
                            part.put("perihal", m.getSubject());
                            part.put("keadaan", m.getState().name());
                            return (Map<String, Object>) part;
                        })
                .toList();
    }

    private Map<String, Object> choices(Long person) {
        var part = new LinkedHashMap<String, Object>();
        db.createQuery("SELECT c FROM TopicChoice c WHERE c.person.id = :me", TopicChoice.class)
                .setParameter("me", person)
                .getResultStream()
                .forEach(c -> part.put(c.getTopic().name(), c.getDelivery().name()));
        return part;
    }
}
