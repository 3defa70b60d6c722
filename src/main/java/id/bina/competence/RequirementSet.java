package id.bina.competence;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** Positions require a level of a competence from a day on. */
public record RequirementSet(
        Long requirementId, Long competenceId, String name, int required, LocalDate validFrom)
        implements DomainEvent {
    @Override
    public String subject() {
        return "CompetenceRequirement:" + requirementId;
    }
}
