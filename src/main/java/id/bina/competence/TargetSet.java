package id.bina.competence;

import id.bina.shared.DomainEvent;

/** An offer teaches a competence to a level; 0 when it does not any more. */
public record TargetSet(Long workshopId, Long competenceId, String name, int level)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Workshop:" + workshopId;
    }
}
