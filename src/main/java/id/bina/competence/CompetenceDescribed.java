package id.bina.competence;

import id.bina.shared.DomainEvent;

/** A competence or its levels are worded anew. */
public record CompetenceDescribed(Long competenceId, String code, String name)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Competence:" + competenceId;
    }
}
