package id.bina.hours;

import id.bina.identity.Nip;
import id.bina.identity.PersonName;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of a list of the reconciliation. What only the national system has comes without name, day
 * and own hours.
 */
public record SiasnRow(
        Long id,
        String nip,
        String name,
        String unitName,
        String title,
        String documentNumber,
        LocalDate endedOn,
        BigDecimal jp,
        BigDecimal answeredJp,
        String reason)
        implements Serializable {
    /** A line of the ledger, with or without an answer. */
    static SiasnRow ofLine(Object[] row) {
        return new SiasnRow(
                (Long) row[0],
                ((Nip) row[1]).value(),
                PersonName.fullName((String) row[2], (String) row[3], (String) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (LocalDate) row[8],
                (BigDecimal) row[9],
                row.length > 10 ? (BigDecimal) row[10] : null,
                row.length > 10 ? (String) row[11] : null);
    }

    static SiasnRow ofStranger(SiasnStranger one) {
        return new SiasnRow(
                one.getId(),
                one.getNip(),
                null,
                one.getOrganiser(),
                one.getTitle(),
                one.getDocumentNumber(),
                null,
                null,
                one.getJp(),
                null);
    }
}
