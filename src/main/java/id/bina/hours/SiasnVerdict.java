package id.bina.hours;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One good line of an answer file.
 *
 * @param number the line of the file
 * @param lineId the line of the ledger it is about; null when the ledger has none
 * @param jp hours it names, or null
 */
public record SiasnVerdict(
        int number,
        Long lineId,
        String nip,
        String documentNumber,
        String organiser,
        String title,
        BigDecimal jp,
        SiasnStatus status,
        String reason)
        implements Serializable {
    SiasnVerdict about(Long line) {
        return new SiasnVerdict(
                number, line, nip, documentNumber, organiser, title, jp, status, reason);
    }
}
