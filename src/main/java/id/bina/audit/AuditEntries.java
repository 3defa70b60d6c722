package id.bina.audit;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Nip;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the trail, newest first, and lets people be forgotten in it. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
public class AuditEntries {
    private static final int PEOPLE = 500;
    private static final String WORDS = " LEFT JOIN AuditPersonal p ON p.entry = e.id";

    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;
    @Inject AuditTrail trail;

    public int count(TrailFilter filter) {
        var values = new HashMap<String, Object>();
        String where = filter.where(people(filter), records(filter), values);
        String words = where.contains("p.texts") ? WORDS : "";
        var query = db.createQuery("SELECT COUNT(e) FROM AuditEntry e" + words + where, Long.class);
        fill(query, values);
        return query.getSingleResult().intValue();
    }

    public List<TrailRow> rows(TrailFilter filter, int first, int size) {
        var values = new HashMap<String, Object>();
        String where = filter.where(people(filter), records(filter), values);
        return listed(where + " ORDER BY e.happenedAt DESC, e.id DESC", values)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Entries recorded before the one of this id, for reading very many one portion at a time. */
    public List<TrailRow> rowsBefore(Long id, TrailFilter filter, int size) {
        var values = new HashMap<String, Object>();
        String where = filter.where(people(filter), records(filter), values);
        values.put("before", id);
        return listed(
                        where
                                + (where.isEmpty() ? " WHERE" : " AND")
                                + " e.id < :before ORDER BY e.id DESC",
                        values)
                .setMaxResults(size)
                .getResultList();
    }

    private TypedQuery<TrailRow> listed(String conditions, Map<String, Object> values) {
        var query =
                db.createQuery(
                        """
                        SELECT NEW id.bina.audit.TrailRow(e.id, e.position, e.happenedAt, e.actor,
                          e.roles, e.action, e.subject, e.facts, e.personalDigest, e.previousHash,
                          e.hash, p.actorName, p.address, p.texts, n.name)
                        FROM AuditEntry e"""
                                + WORDS
                                + " LEFT JOIN Person n ON n.id = e.about"
                                + conditions,
                        TrailRow.class);
        fill(query, values);
        return query;
    }

    /** Writes down that the filtered trail leaves the portal; returns how many entries it has. */
    public int exported(TrailFilter filter) {
        int entries = count(filter);
        var told = new HashMap<String, Object>();
        told.put("entries", entries);
        told.put("who", filter.who());
        told.put("action", filter.action());
        told.put("subject", filter.subject());
        told.put("from", filter.from());
        told.put("to", filter.to());
        trail.accessed("TrailExported", "", told);
        return entries;
    }

    /**
     * Erases names, addresses and words of everything this person did or that concerns this person.
     * The entries, their numbers and the chain remain.
     */
    @RolesAllowed(Roles.ADMIN)
    public int forget(Long personId, String reason) {
        require(reason != null && !reason.isBlank(), "audit.erase.reason");
        int rows =
                erase(
                        "SELECT e.id FROM AuditEntry e WHERE e.actor = :id OR e.about = :id",
                        personId);
        events.fire(new WordsErased(personId, null, rows, reason));
        return rows;
    }

    /** Erases names, address and words of one entry. */
    @RolesAllowed(Roles.ADMIN)
    public void forgetEntry(Long entryId, String reason) {
        require(reason != null && !reason.isBlank(), "audit.erase.reason");
        int rows = erase("SELECT e.id FROM AuditEntry e WHERE e.id = :id", entryId);
        if (rows == 0) {
            throw new NotFound();
        }
        events.fire(new WordsErased(null, entryId, rows, reason));
    }

    private int erase(String entries, Long id) {
        return db.createQuery(
                        """
                        UPDATE AuditPersonal p SET p.salt = NULL, p.actorName = NULL,
                          p.address = NULL, p.texts = NULL
                        WHERE p.salt IS NOT NULL AND p.entry IN ("""
                                + entries
                                + ")")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The record, and for a certificate the enrolment from which it came about. */
    private List<String> records(TrailFilter filter) {
        if (!filter.subject().startsWith("Certificate:")) {
            return List.of(filter.subject());
        }
        var records = new ArrayList<>(List.of(filter.subject()));
        db.createQuery(
                        "SELECT e.facts FROM AuditEntry e WHERE e.subject = :subject AND e.action ="
                                + " 'CertificateIssued'",
                        String.class)
                .setParameter("subject", filter.subject())
                .getResultStream()
                .map(facts -> EventDetails.read(facts).get("enrolmentId"))
                .filter(id -> id != null && !id.isEmpty())
                .forEach(id -> records.add("Enrolment:" + id));
        return records;
    }

    private List<Long> people(TrailFilter filter) {
        if (!filter.hasWho()) {
            return List.of();
        }
        String digits = filter.who().replaceAll("[\\s.]", "");
        var query =
                digits.matches("\\d{18}")
                        ? db.createQuery("SELECT p.id FROM Person p WHERE p.nip = :who", Long.class)
                                .setParameter("who", nip(digits))
                        : db.createQuery(
                                        "SELECT p.id FROM Person p WHERE LOWER(p.name) LIKE :who"
                                                + " ESCAPE '!'",
                                        Long.class)
                                .setParameter(
                                        "who",
                                        TrailFilter.like('"' + filter.who() + '"')
                                                .toLowerCase(Locale.ROOT));
        return query.setMaxResults(PEOPLE).getResultList();
    }

    private static Nip nip(String digits) {
        try {
            return new Nip(digits);
        } catch (RuleViolation none) {
            return null; // 18 digits that are no number of a person find nobody
        }
    }

    private static void fill(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
    }
}
