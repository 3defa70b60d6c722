package id.bina.mentoring;

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

/**
 * What a person wrote in pairs, for the person's own file. Private notes come out as they are kept:
 * locked.
 */
@ApplicationScoped
class OwnMentoring {
    @PersistenceContext EntityManager db;
    @Inject PairVault vault;

    @Transactional
    void add(@Observes OwnData data) {
        data.add("catatanPertemuan", records(data.personId()));
        data.add("sasaranMentoring", goals(data.personId()));
        data.add("tindakanDisepakati", actions(data.personId()));
        data.add("refleksiMentoring", reflections(data.personId()));
        data.add("catatanPribadiTerkunci", notes(data.personId()));
    }

    private List<Map<String, Object>> records(Long person) {
        return db.createQuery(
                        "SELECT r FROM GrowRecord r WHERE r.author.id = :me ORDER BY r.id",
                        GrowRecord.class)
                .setParameter("me", person)
                .getResultStream()
                .map(
                        r -> {
                            var pair = r.getSession().getPair();
                            var text = vault.openAll(pair, r.getWords(), GrowText.class);
                            var part = new LinkedHashMap<String, Object>();
                            part.put("pertemuan", r.getSession().getNumber());
                            part.put("tujuan", text.goal());
                            part.put("keadaan", text.reality());
                            part.put("pilihan", text.options());
                            part.put("tindakan", text.action());
                            part.put("tema", text.theme());
                            return (Map<String, Object>) part;
                        })
                .toList();
    }

    private List<Map<String, Object>> goals(Long person) {
        return db.createQuery(
                        "SELECT g FROM Goal g WHERE g.owner.id = :me ORDER BY g.id", Goal.class)
                .setParameter("me", person)
                .getResultStream()
                .map(
                        g ->
                                Map.<String, Object>of(
                                        "sasaran",
                                        vault.openAll(g.getPair(), g.getWords(), GoalText.class)
                                                .title(),
                                        "sampai",
                                        g.getDueOn().toString(),
                                        "status",
                                        g.getStatus().name()))
                .toList();
    }

    private List<Map<String, Object>> actions(Long person) {
        return db.createQuery(
                        "SELECT a FROM AgreedAction a WHERE a.owner.id = :me ORDER BY a.id",
                        AgreedAction.class)
                .setParameter("me", person)
                .getResultStream()
                .map(
                        a ->
                                Map.<String, Object>of(
                                        "tindakan",
                                        vault.open(a.getPair(), a.getWords()),
                                        "sampai",
                                        a.getDueOn().toString(),
                                        "dibagikan",
                                        a.getSharedWith() != null))
                .toList();
    }

    private List<Map<String, Object>> reflections(Long person) {
        return db.createQuery(
                        "SELECT r FROM Reflection r WHERE r.person.id = :me ORDER BY r.id",
                        Reflection.class)
                .setParameter("me", person)
                .getResultStream()
                .map(
                        r -> {
                            var text =
                                    vault.openAll(r.getPair(), r.getWords(), ReflectionText.class);
                            return Map.<String, Object>of(
                                    "berubah", text.changed(),
                                    "membantu", text.helped(),
                                    "kurang", text.missing(),
                                    "berikutnya", text.next());
                        })
                .toList();
    }

    private List<Map<String, Object>> notes(Long person) {
        return db.createQuery(
                        "SELECT n FROM PrivateNote n WHERE n.author.id = :me ORDER BY n.id",
                        PrivateNote.class)
                .setParameter("me", person)
                .getResultStream()
                .map(
                        n ->
                                Map.<String, Object>of(
                                        "garam", n.getLocked().salt(),
                                        "vektor", n.getLocked().iv(),
                                        "putaran", n.getLocked().iterations(),
                                        "terkunci", n.getLocked().text()))
                .toList();
    }
}
