package id.bina.pledge;

import id.bina.identity.OwnData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds what a person has signed to the own data of that person. */
@ApplicationScoped
class OwnPledges {
    @PersistenceContext EntityManager db;

    void add(@Observes OwnData data) {
        data.add(
                "pakta",
                db.createQuery(
                                """
                                SELECT s FROM PledgeSignature s JOIN FETCH s.pledgeVersion v
                                JOIN FETCH v.pledge
                                WHERE s.person.id = :person
                                ORDER BY s.signedAt""",
                                PledgeSignature.class)
                        .setParameter("person", data.personId())
                        .getResultStream()
                        .map(OwnPledges::part)
                        .toList());
    }

    private static Map<String, Object> part(PledgeSignature signature) {
        var signer = signature.getSigner();
        var part = new LinkedHashMap<String, Object>();
        part.put("naskah", signature.getPledgeVersion().getPledge().getCode());
        part.put("versi", signature.getPledgeVersion().getNumber());
        part.put("nama", signer.getFullName());
        part.put("namaDiketik", signature.getTypedName());
        part.put("jabatan", signer.getSignerPosition());
        part.put("unitKerja", signer.getUnitName());
        part.put("ditandatangani", signature.getSignedAt().toString());
        part.put("kode", signature.getCode().value());
        part.put("atasan", signer.getSuperiorName());
        part.put("keadaan", signature.getStatus().name());
        return part;
    }
}
