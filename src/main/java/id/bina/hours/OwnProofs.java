package id.bina.hours;

import id.bina.identity.OwnData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds the certificates from elsewhere to the own data of a person. */
@ApplicationScoped
class OwnProofs {
    @PersistenceContext EntityManager db;

    void add(@Observes OwnData data) {
        data.add(
                "buktiDariLuar",
                db.createQuery(
                                """
                                SELECT o FROM OutsideProof o WHERE o.person.id = :person
                                ORDER BY o.id""",
                                OutsideProof.class)
                        .setParameter("person", data.personId())
                        .getResultStream()
                        .map(OwnProofs::part)
                        .toList());
    }

    private static Map<String, Object> part(OutsideProof proof) {
        var typed = proof.typed();
        var part = new LinkedHashMap<String, Object>();
        part.put("bentuk", typed.getForm());
        part.put("judul", typed.getTitle());
        part.put("penyelenggara", typed.getOrganiser());
        part.put("nomor", typed.getDocumentNumber());
        part.put("mulai", typed.getStartedOn());
        part.put("selesai", typed.getEndedOn());
        part.put("jpTertulis", typed.getClaimedJp());
        part.put("keadaan", proof.getStatus().name());
        part.put("jpDiakui", proof.getDecidedJp());
        part.put("alasan", proof.getReason());
        return part;
    }
}
