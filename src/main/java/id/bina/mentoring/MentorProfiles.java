package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.web.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The own profile of a mentor: what is offered, the solved cases, capacity and pause. */
@Stateless
@RolesAllowed(Roles.MENTOR)
public class MentorProfiles {
    /** Longest pause that a mentor may take at once; months. */
    private static final int LONGEST_PAUSE = 12;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;

    /** The own profile as a form; an empty one before the first time. */
    public ProfileForm form() {
        return mine().map(ProfileForm::of).orElseGet(ProfileForm::new);
    }

    /** The own solved cases, newest first. */
    public List<CaseRow> cases() {
        return mine().map(this::cases).orElse(List.of()).stream().map(CaseRow::of).toList();
    }

    /** How many pairs run now. */
    public int activePairs() {
        return mine().map(MentorProfile::getActivePairs).orElse(0);
    }

    public void save(ProfileForm form) {
        require(!form.getExpertise().isEmpty(), "mentoring.profile.noExpertise");
        CitizenData.refuse(form.getSummary());
        var profile = ownProfile();
        profile.setSummary(form.getSummary());
        profile.setYearsOfExperience(form.getYears());
        profile.offer(form.getCapacity());
        profile.help(form.getExpertise(), form.getChannels(), form.getWays());
        profile.meetAt(form.weekly());
        index(profile);
        db.flush();
        events.fire(new MentorProfileChanged(profile.getId(), user.id(), form.getCapacity()));
    }

    /** Takes no new pairs before this day; null ends the pause. */
    public void pause(LocalDate until) {
        var today = LocalDate.now(clock);
        require(
                until == null
                        || until.isAfter(today)
                                && until.isBefore(today.plusMonths(LONGEST_PAUSE).plusDays(1)),
                "mentoring.profile.pauseRange",
                LONGEST_PAUSE);
        var profile = mine().orElseThrow(NotFound::new);
        profile.pause(until);
        events.fire(new MentorPaused(profile.getId(), user.id(), until));
    }

    public void addCase(ComplaintClass complaintClass, String title, String deed, String result) {
        var profile = ownProfile();
        db.persist(
                new SolvedCase(
                        profile, complaintClass, title.strip(), deed.strip(), result.strip()));
        index(profile);
        events.fire(new MentorProfileChanged(profile.getId(), user.id(), profile.getCapacity()));
    }

    public void removeCase(Long id) {
        var profile = mine().orElseThrow(NotFound::new);
        var solved =
                Optional.ofNullable(db.find(SolvedCase.class, id))
                        .filter(one -> one.getProfile().equals(profile))
                        .orElseThrow(NotFound::new);
        db.remove(solved);
        index(profile);
        events.fire(new MentorProfileChanged(profile.getId(), user.id(), profile.getCapacity()));
    }

    private Optional<MentorProfile> mine() {
        return db.createQuery(
                        "SELECT m FROM MentorProfile m WHERE m.person.id = :me",
                        MentorProfile.class)
                .setParameter("me", user.id())
                .getResultStream()
                .findFirst();
    }

    /** The profile, locked because answers to requests count on it; made at the first time. */
    private MentorProfile ownProfile() {
        var profile = mine().orElseGet(this::begun);
        db.lock(profile, LockModeType.PESSIMISTIC_WRITE);
        return profile;
    }

    private MentorProfile begun() {
        var profile = new MentorProfile(db.find(Person.class, user.id()));
        db.persist(profile);
        db.flush();
        return profile;
    }

    private List<SolvedCase> cases(MentorProfile profile) {
        return db.createQuery(
                        "SELECT c FROM SolvedCase c WHERE c.profile = :profile ORDER BY c.id DESC",
                        SolvedCase.class)
                .setParameter("profile", profile)
                .getResultList();
    }

    private void index(MentorProfile profile) {
        db.flush();
        var texts = new ArrayList<String>();
        texts.add(profile.getSummary());
        texts.add(profile.getPerson().getName());
        profile.getExpertise().forEach(field -> texts.add(Texts.label(field)));
        for (var solved : cases(profile)) {
            texts.add(Texts.label(solved.getComplaintClass()));
            texts.add(solved.getTitle());
            texts.add(solved.getDeed());
            texts.add(solved.getResult());
        }
        profile.findBy(texts);
    }
}
