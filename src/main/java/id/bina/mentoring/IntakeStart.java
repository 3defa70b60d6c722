package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Turns the proposal of an intake into pairs or circles. */
@ApplicationScoped
class IntakeStart {
    @Inject IntakeRoster roster;
    @Inject MentorPlaces places;
    @Inject Pairing pairing;
    @Inject Asking asking;

    /** Tells how many began; a mentor without a place left refuses the whole. */
    @Transactional(Transactional.TxType.MANDATORY)
    int begin(Intake intake) {
        var byMentor = new LinkedHashMap<Person, List<Person>>();
        for (var mentee : roster.mentees(intake)) {
            if (mentee.getMentor() != null) {
                byMentor.computeIfAbsent(
                                mentee.getMentor().getPerson(), mentor -> new ArrayList<>())
                        .add(mentee.getMentee());
            }
        }
        int pairs = 0;
        for (var group : byMentor.entrySet()) {
            for (var circle : circles(group.getValue(), intake.getCircleSize())) {
                begin(intake, group.getKey(), circle);
                pairs++;
            }
        }
        return pairs;
    }

    private void begin(Intake intake, Person mentor, List<Person> mentees) {
        require(places.take(mentor.getId()), "mentoring.intake.mentorFull", mentor.getFullName());
        mentees.forEach(mentee -> asking.giveUp(mentee.getId()));
        pairing.begin(intake, mentor, mentees);
    }

    /** As few circles as possible, of sizes that differ by one at most. */
    static <T> List<List<T>> circles(List<T> people, int size) {
        int count = (people.size() + size - 1) / size;
        var circles = new ArrayList<List<T>>();
        for (int i = 0; i < count; i++) {
            circles.add(people.subList(i * people.size() / count, (i + 1) * people.size() / count));
        }
        return circles;
    }
}
