package id.bina.programme;

import java.io.Serializable;
import java.time.LocalDate;

/** What is asked of the list of duties; null means all. */
public record ComplianceFilter(
        LocalDate asOf, Long dutyId, String unitPath, String text, Light light)
        implements Serializable {
    /** For the trail. */
    String asked() {
        return "duty " + dutyId + ", unit " + unitPath + ", light " + light;
    }
}
