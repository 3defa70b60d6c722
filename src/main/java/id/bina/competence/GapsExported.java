package id.bina.competence;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** Somebody took the people behind the map of gaps along. */
public record GapsExported(int rows, LocalDate asOf) implements DomainEvent {
    @Override
    public String subject() {
        return "";
    }
}
