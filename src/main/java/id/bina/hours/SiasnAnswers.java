package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Takes over answers of the national system: first a plan, then what the admin confirmed. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SiasnAnswers {
    static final int MOST_BYTES = 10_000_000;
    private static final int PART = 500;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject SiasnMatch match;
    @Inject Event<DomainEvent> events;

    /** Refuses whoever may not take answers over. */
    public void mayTake() {
        // the annotation of the class is the whole rule
    }

    /** Says what this file would do; writes nothing. */
    public SiasnPlan check(String name, byte[] file) {
        require(file.length <= MOST_BYTES, "hours.answer.large");
        String shown = name == null || name.length() <= 255 ? name : name.substring(0, 255);
        return match.plan(shown, new SiasnCheck(SiasnAnswerFile.read(file)));
    }

    /** Writes every good line of the plan; the last answer to a line holds. */
    public void apply(SiasnPlan plan) {
        require(plan.size() > 0, "hours.answer.nothing");
        db.find(SiasnTurn.class, SiasnTurn.ID, LockModeType.PESSIMISTIC_WRITE);
        var answer = new SiasnAnswer(plan, user.person(), OffsetDateTime.now(clock));
        db.persist(answer);
        for (int first = 0; first < plan.answers().size(); first += PART) {
            int end = Math.min(first + PART, plan.answers().size());
            write(plan.answers().subList(first, end), answer);
        }
        writeStrangers(plan.strangers(), answer);
        db.flush();
        events.fire(
                new SiasnAnswered(
                        answer.getId(),
                        plan.file(),
                        plan.accepted(),
                        plan.rejected(),
                        plan.strangers().size(),
                        plan.problems().size()));
    }

    private void write(List<SiasnVerdict> verdicts, SiasnAnswer answer) {
        var records = records(verdicts.stream().map(SiasnVerdict::lineId).toList());
        for (var verdict : verdicts) {
            var record = records.get(verdict.lineId());
            if (record == null) {
                record = SiasnRecord.found(db.getReference(HoursLine.class, verdict.lineId()));
                db.persist(record);
            }
            record.answer(verdict, answer);
        }
    }

    private Map<Long, SiasnRecord> records(List<Long> lines) {
        var found = new HashMap<Long, SiasnRecord>();
        db.createQuery(
                        "SELECT s FROM SiasnRecord s JOIN FETCH s.line WHERE s.line.id IN :lines",
                        SiasnRecord.class)
                .setParameter("lines", lines)
                .getResultList()
                .forEach(record -> found.put(record.getLine().getId(), record));
        return found;
    }

    /** Each once, however often it is answered. */
    private void writeStrangers(List<SiasnVerdict> verdicts, SiasnAnswer answer) {
        for (int first = 0; first < verdicts.size(); first += PART) {
            var part = verdicts.subList(first, Math.min(first + PART, verdicts.size()));
            var there = new HashSet<String>();
            db.createQuery(
                            "SELECT s FROM SiasnStranger s WHERE s.nip IN :nips",
                            SiasnStranger.class)
                    .setParameter("nips", part.stream().map(SiasnVerdict::nip).distinct().toList())
                    .getResultList()
                    .forEach(one -> there.add(key(one)));
            part.stream()
                    .map(verdict -> new SiasnStranger(verdict, answer))
                    .filter(one -> there.add(key(one)))
                    .forEach(db::persist);
        }
    }

    private static String key(SiasnStranger one) {
        return SiasnCheck.key(one.getNip(), one.getDocumentNumber(), one.getOrganiser());
    }
}
