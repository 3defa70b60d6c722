package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The list of a session: signed by a trainer, confirmed by a second person, and sealed into the
 * trail. After that only lines with a reason are added.
 */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMIN})
public class AttendanceLists {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;
    @Inject Days days;
    @Inject Roster roster;
    @Inject OpenItems open;
    @Inject Corrections corrections;
    @Inject CohortResults results;

    /** The list as it is now, for the team and for auditors. */
    @RolesAllowed({Roles.TRAINER, Roles.ADMIN, Roles.AUDITOR})
    public ListView view(Long sessionId) {
        var session = days.read(sessionId);
        var list = days.list(sessionId).orElse(null);
        boolean runs = user.may(Roles.ADMIN) || session.isLedBy(user.id());
        return new ListView(
                SessionHead.of(session),
                list == null ? AttendanceList.Stage.OPEN : list.getStatus(),
                runs,
                OffsetDateTime.now(clock).isAfter(session.getEndsAt()),
                signature(list),
                list == null ? null : list.getDigest(),
                lines(session, list),
                list == null ? List.of() : open.claims(list),
                list == null ? List.of() : open.flags(list),
                list == null ? List.of() : open.excuses(list),
                list == null
                        ? List.of()
                        : corrections.of(list).stream().map(ListLine::of).toList());
    }

    private ListView.Signature signature(AttendanceList list) {
        return list == null || list.getSignedBy() == null
                ? null
                : new ListView.Signature(
                        name(list.getSignedBy()),
                        list.getSignedAt(),
                        name(list.getConfirmedBy()),
                        list.getSealedAt(),
                        list.getSignedBy().equals(user.id()));
    }

    private String name(Long personId) {
        return personId == null ? null : db.find(Person.class, personId).getName();
    }

    /** Everybody with a seat; of a sealed list exactly those who were sealed. */
    private List<ListLine> lines(WorkshopSession session, AttendanceList list) {
        var known = list == null ? Map.<Long, Attendance>of() : roster.known(list);
        if (list != null && list.isSealed()) {
            return known.values().stream()
                    .map(line -> ListLine.of(line.getPerson(), line))
                    .sorted(Comparator.comparing(ListLine::name).thenComparing(ListLine::personId))
                    .toList();
        }
        return roster.of(session.getCohort().getId()).stream()
                .map(r -> ListLine.of(r.getPerson(), known.get(r.getPerson().getId())))
                .toList();
    }

    /** Answers for the list: the session is over and nothing waits; who is unmarked was absent. */
    public void sign(Long sessionId) {
        var session = days.run(sessionId);
        var list = days.locked(session);
        var now = OffsetDateTime.now(clock);
        list.mustBeOpen();
        require(now.isAfter(session.getEndsAt()), "workshop.list.notOver");
        require(open.count(list) == 0, "workshop.list.openItems");
        var known = roster.known(list);
        var people = roster.of(session.getCohort().getId());
        people.stream()
                .map(Registration::getPerson)
                .filter(person -> !known.containsKey(person.getId()))
                .forEach(person -> db.persist(new Attendance(list, person)));
        list.sign(user.id(), now);
        events.fire(new ListSigned(sessionId, people.size()));
    }

    /** Takes the signature back, to put something right. */
    public void reopen(Long sessionId) {
        days.begun(days.run(sessionId)).reopen();
        events.fire(new ListReopened(sessionId));
    }

    /** The second person confirms; the text is fixed and its digest goes into the trail. */
    public void seal(Long sessionId) {
        var session = days.run(sessionId);
        var list = days.begun(session);
        var lines = text(list);
        list.seal(
                user.id(),
                OffsetDateTime.now(clock),
                ListText.of(head(session), lines, list.getSignedBy(), list.getSignedAt()));
        db.flush();
        events.fire(new ListSealed(sessionId, lines.size(), list.getDigest()));
        results.conclude(session.getCohort());
    }

    private List<ListText.Line> text(AttendanceList list) {
        return roster.known(list).values().stream().map(ListLine::text).toList();
    }

    private static ListText.Head head(WorkshopSession session) {
        return new ListText.Head(
                session.getId(),
                session.getCohort().getWorkshop().getTitle(),
                session.getCohort().roman() + " / " + session.getTitle(),
                session.getStartsAt(),
                session.getEndsAt());
    }

    /** Adds a line to a sealed list. */
    public void correct(Long sessionId, Long personId, AttendanceStatus status, String reason) {
        var session = days.run(sessionId);
        var list = days.begun(session);
        var person =
                roster.registration(session.getCohort().getId(), personId)
                        .filter(r -> Roster.SEATED.contains(r.getStatus()))
                        .map(Registration::getPerson)
                        .orElseThrow(NotFound::new);
        corrections.add(list, person, status, reason);
    }

    /** The sealed list for a document; not found before it is sealed. */
    @RolesAllowed({Roles.TRAINER, Roles.ADMIN, Roles.AUDITOR})
    public ListView download(Long sessionId) {
        var view = view(sessionId);
        if (!view.sealed()) {
            throw new NotFound();
        }
        events.fire(new SealedListDownloaded(sessionId));
        return view;
    }
}
