package id.bina.hours;

import id.bina.identity.OwnData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds the lines of the ledger to the own data of a person. */
@ApplicationScoped
class OwnHours {
    @PersistenceContext EntityManager db;

    void add(@Observes OwnData data) {
        data.add(
                "jamPelajaran",
                db.createQuery(
                                """
                                SELECT l FROM HoursLine l WHERE l.person.id = :person
                                ORDER BY l.recordedAt, l.id""",
                                HoursLine.class)
                        .setParameter("person", data.personId())
                        .getResultStream()
                        .map(OwnHours::part)
                        .toList());
    }

    private static Map<String, Object> part(HoursLine line) {
        var part = new LinkedHashMap<String, Object>();
        part.put("bentuk", line.getForm());
        part.put("judul", line.getTitle());
        part.put("penyelenggara", line.getOrganiser());
        part.put("nomor", line.getDocumentNumber());
        part.put("mulai", line.getStartedOn().toString());
        part.put("selesai", line.getEndedOn().toString());
        part.put("jpTertulis", line.getClaimedJp());
        part.put("jpDiakui", line.getJp());
        part.put("sumber", line.getSourceKey());
        part.put("dicatat", line.getRecordedAt().toString());
        return part;
    }
}
