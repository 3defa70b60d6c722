package id.bina.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The grades of PNS and PPPK, in their order. */
@Stateless
@PermitAll
public class Grades {
    @PersistenceContext EntityManager db;

    /** Penata Muda (III/a) for PNS; the bare code for a PPPK or an unknown grade. */
    public String label(String code, boolean contract) {
        return code == null
                ? ""
                : all(contract).stream()
                        .filter(grade -> grade.getCode().equals(code))
                        .map(Grade::getLabel)
                        .findFirst()
                        .orElse(code);
    }

    public List<Grade> all(boolean contract) {
        return db.createQuery(
                        "SELECT g FROM Grade g WHERE g.contract = :contract ORDER BY g.position",
                        Grade.class)
                .setParameter("contract", contract)
                .getResultList();
    }
}
