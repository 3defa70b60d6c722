package id.bina.competence;

import id.bina.shared.DomainEvent;

/** The agency has a competence of its own. */
public record CompetenceAdded(Long competenceId, String code, String name) implements DomainEvent {
    @Override
    public String subject() {
        return "Competence:" + competenceId;
    }
}
