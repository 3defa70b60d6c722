package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.People;
import id.bina.identity.PersonRow;
import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One opening: who takes part, the proposal, changes by hand, the beginning. */
@Named
@ViewScoped
public class IntakePage implements Serializable {
    private static final int FOUND = 12;

    @Inject Intakes intakes;
    @Inject PairOffice office;
    @Inject People people;
    @Inject Notice notice;

    private String id;
    private Intake intake;
    private List<IntakeMentorRow> mentors;
    private List<IntakeMenteeRow> mentees;
    private List<MentorLoad> known;
    private final Map<Long, Long> chosen = new HashMap<>();
    private Long profileId;
    private int places = 1;
    private Long personId;
    private ProblemForm problem = new ProblemForm();

    public void open() {
        intake = intakes.intake(Asked.id(id));
        mentors = intakes.mentors(intake.getId());
        mentees = intakes.mentees(intake.getId());
        known = office.mentors(0, 500);
        mentees.forEach(one -> chosen.put(one.id(), one.profileId()));
    }

    public List<PersonRow> search(String query) {
        return people.search(query, null, FOUND);
    }

    public String addMentor() {
        intakes.addMentor(intake.getId(), profileId, places);
        return self();
    }

    public String addMentee() {
        require(personId != null, "mentoring.intake.nobody");
        intakes.addMentee(intake.getId(), personId, problem.problem());
        return self();
    }

    public String match() {
        notice.info("mentoring.intake.matchedNow", intakes.match(intake.getId()), mentees.size());
        return self();
    }

    public String assign() {
        chosen.forEach((mentee, profile) -> intakes.assign(intake.getId(), mentee, profile));
        notice.info("mentoring.intake.assigned");
        return self();
    }

    public String begin() {
        notice.info("mentoring.intake.begunNow", intakes.begin(intake.getId()));
        return self();
    }

    private String self() {
        return "/mentoring/intake?faces-redirect=true&id=" + intake.getId();
    }

    public boolean isChangeable() {
        return intake.getStatus() != Intake.Status.BEGUN;
    }

    public boolean isMatched() {
        return intake.getStatus() == Intake.Status.MATCHED;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Intake getIntake() {
        return intake;
    }

    public List<IntakeMentorRow> getMentors() {
        return mentors;
    }

    public List<IntakeMenteeRow> getMentees() {
        return mentees;
    }

    public List<MentorLoad> getKnown() {
        return known;
    }

    /** The mentor chosen for each mentee. */
    public Map<Long, Long> getChosen() {
        return chosen;
    }

    public Long getProfileId() {
        return profileId;
    }

    public void setProfileId(Long profileId) {
        this.profileId = profileId;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public ProblemForm getProblem() {
        return problem;
    }
}
