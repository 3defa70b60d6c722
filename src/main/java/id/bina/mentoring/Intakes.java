package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Openings of programmes: who takes part, the matching, changes by hand, the beginning. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Intakes {
    @PersistenceContext EntityManager db;
    @Inject IntakeRoster roster;
    @Inject IntakeMatching matching;
    @Inject IntakeStart start;
    @Inject IntakeSeats seats;
    @Inject Event<DomainEvent> events;

    /** Openings of this programme, the latest first. */
    public List<IntakeRow> rows(Long programmeId) {
        return db.createQuery(
                        "SELECT i FROM Intake i JOIN FETCH i.programme WHERE i.programme.id = :id"
                                + " ORDER BY i.startsOn DESC, i.id DESC",
                        Intake.class)
                .setParameter("id", programmeId)
                .getResultStream()
                .map(IntakeRow::of)
                .toList();
    }

    /**
     * @param circleSize 1 for pairs, 2 or more for circles of so many mentees at most
     */
    public Long open(
            Long programmeId,
            String name,
            LocalDate joinUntil,
            LocalDate startsOn,
            int circleSize) {
        var programme =
                Optional.ofNullable(db.find(Programme.class, programmeId))
                        .orElseThrow(NotFound::new);
        require(programme.isActive(), "mentoring.programme.none");
        var intake = new Intake(programme, name.strip(), joinUntil, startsOn);
        intake.group(circleSize > 1 ? Intake.Grouping.CIRCLES : Intake.Grouping.PAIRS, circleSize);
        db.persist(intake);
        db.flush();
        events.fire(new IntakeOpened(intake.getId(), programmeId, intake.getName()));
        return intake.getId();
    }

    public Intake intake(Long id) {
        var intake = Optional.ofNullable(db.find(Intake.class, id)).orElseThrow(NotFound::new);
        intake.getProgramme().getTitle(); // shown on the page, after the transaction
        return intake;
    }

    public List<IntakeMentorRow> mentors(Long intakeId) {
        return roster.mentors(intake(intakeId)).stream().map(IntakeMentorRow::of).toList();
    }

    /** The mentees with what is proposed for them and why. */
    public List<IntakeMenteeRow> mentees(Long intakeId) {
        var intake = intake(intakeId);
        var scores = matching.scores(intake);
        return roster.mentees(intake).stream()
                .map(one -> IntakeMenteeRow.of(one, scores.get(one.getId())))
                .toList();
    }

    /** Lets a mentor take part with so many pairs or circles. */
    public void addMentor(Long intakeId, Long profileId, int places) {
        var intake = changeable(intakeId);
        var profile =
                Optional.ofNullable(profileId)
                        .map(id -> db.find(MentorProfile.class, id))
                        .orElseThrow(NotFound::new);
        boolean known =
                roster.mentors(intake).stream().anyMatch(one -> one.getMentor().equals(profile));
        require(!known, "mentoring.intake.mentorTwice", profile.getPerson().getFullName());
        require(places >= 1 && places <= MentorProfile.MOST, "mentoring.intake.places");
        db.persist(new IntakeMentor(intake, profile, places));
    }

    /** Lets a mentee take part with this problem. */
    public void addMentee(Long intakeId, Long personId, Problem problem) {
        var person =
                Optional.ofNullable(personId)
                        .map(id -> db.find(Person.class, id))
                        .orElseThrow(NotFound::new);
        seats.take(changeable(intakeId), person, problem);
    }

    /** Computes the proposal anew; choices made by hand are given up. */
    public int match(Long intakeId) {
        var intake = changeable(intakeId);
        intake.match();
        int matched = matching.match(intake);
        events.fire(new IntakeMatched(intakeId, roster.mentees(intake).size(), matched));
        return matched;
    }

    /** Chooses a mentor of the intake for one mentee by hand; null takes the proposal away. */
    public void assign(Long intakeId, Long menteeRowId, Long profileId) {
        var intake = changeable(intakeId);
        var mentee =
                Optional.ofNullable(db.find(IntakeMentee.class, menteeRowId))
                        .filter(one -> one.getIntake().equals(intake))
                        .orElseThrow(NotFound::new);
        var current = mentee.getMentor() == null ? null : mentee.getMentor().getId();
        if (!Objects.equals(current, profileId)) {
            mentee.assign(
                    profileId == null
                            ? null
                            : roster.mentors(intake).stream()
                                    .map(IntakeMentor::getMentor)
                                    .filter(one -> one.getId().equals(profileId))
                                    .findFirst()
                                    .orElseThrow(NotFound::new));
        }
    }

    /** Begins all pairs or circles of the proposal, or none of them. */
    public int begin(Long intakeId) {
        var intake = changeable(intakeId);
        intake.begin();
        int pairs = start.begin(intake);
        events.fire(new IntakeBegun(intakeId, pairs));
        return pairs;
    }

    private Intake changeable(Long id) {
        var intake =
                Optional.ofNullable(db.find(Intake.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .orElseThrow(NotFound::new);
        require(intake.getStatus() != Intake.Status.BEGUN, "mentoring.intake.begun");
        return intake;
    }
}
