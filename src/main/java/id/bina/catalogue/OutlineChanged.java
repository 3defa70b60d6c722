package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** A module or lesson was added, renamed, moved, taken out or put back. */
public record OutlineChanged(Long courseId, String what, String kind, Long id, String title)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
