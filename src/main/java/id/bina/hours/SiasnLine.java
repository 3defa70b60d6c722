package id.bina.hours;

import id.bina.identity.Nip;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of the ledger on its way out. */
public record SiasnLine(
        Long id,
        Nip nip,
        String organiser,
        String form,
        String formName,
        BigDecimal jp,
        String title,
        String documentNumber,
        LocalDate startedOn,
        LocalDate endedOn,
        String sourceKey)
        implements Serializable {
    /**
     * Name of the document: the NIP and the number, with a dash for what files cannot be called.
     */
    String fileName() {
        String number = documentNumber.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return nip.value() + "_" + (number.isEmpty() ? id : number);
    }

    boolean isOutside() {
        return sourceKey.startsWith("OutsideProof:");
    }

    /** Id of the certificate or of the outside proof. */
    Long sourceId() {
        return Long.valueOf(sourceKey.substring(sourceKey.indexOf(':') + 1));
    }
}
