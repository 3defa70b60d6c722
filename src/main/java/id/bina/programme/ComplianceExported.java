package id.bina.programme;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** Somebody takes the list of duties along as a file. */
public record ComplianceExported(int rows, LocalDate asOf, String asked) implements DomainEvent {
    @Override
    public String subject() {
        return "";
    }
}
