package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rooms in which sessions are held. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Rooms {
    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    public int count() {
        return db.createQuery("SELECT COUNT(r) FROM Room r", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** One page of the list: those in use first, by name. */
    public List<Room> rows(int first, int size) {
        return db.createQuery("SELECT r FROM Room r ORDER BY r.active DESC, r.name", Room.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The rooms of today for a select box. */
    public List<Room> options() {
        return db.createQuery(
                        "SELECT r FROM Room r WHERE r.active = TRUE ORDER BY r.name", Room.class)
                .getResultList();
    }

    public Long add(String name, String address, int capacity) {
        mustBeFree(name, null);
        var room = new Room(name, address, capacity);
        db.persist(room);
        db.flush();
        events.fire(new RoomAdded(room.getId(), room.getName(), capacity));
        return room.getId();
    }

    public void change(Long id, String name, String address, int capacity) {
        mustBeFree(name, id);
        find(id).describe(name, address, capacity);
        events.fire(new RoomChanged(id, name.strip(), capacity));
    }

    public void close(Long id) {
        find(id).close();
        events.fire(new RoomClosed(id));
    }

    public void reopen(Long id) {
        find(id).reopen();
        events.fire(new RoomReopened(id));
    }

    private Room find(Long id) {
        return Optional.ofNullable(id).map(i -> db.find(Room.class, i)).orElseThrow(NotFound::new);
    }

    private void mustBeFree(String name, Long except) {
        long known =
                db.createQuery(
                                "SELECT COUNT(r) FROM Room r WHERE LOWER(r.name) = LOWER(:name)"
                                        + " AND r.id <> :except",
                                Long.class)
                        .setParameter("name", name.strip())
                        .setParameter("except", except == null ? -1L : except)
                        .getSingleResult();
        require(known == 0, "workshop.room.known", name.strip());
    }
}
