package id.bina.demo;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.mentoring.ComplaintClass;
import id.bina.mentoring.Expertise;
import id.bina.mentoring.Intakes;
import id.bina.mentoring.MentorFilter;
import id.bina.mentoring.MentoringRequests;
import id.bina.mentoring.Mentors;
import id.bina.mentoring.Problem;
import id.bina.mentoring.Programmes;
import id.bina.mentoring.RequestBook;
import id.bina.mentoring.ServiceChannel;
import id.bina.mentoring.Weekdays;
import id.bina.shared.Now;
import id.bina.shared.text.Yaml;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mentors with their cases, a running pair, an open request; played as the people themselves, who
 * come in the order in which they were invented.
 */
@ApplicationScoped
class DemoMentoring {
    private static final Logger LOG = System.getLogger(DemoMentoring.class.getName());
    private static final Map<String, Object> FILE = Yaml.map("content/demo-mentoring.yaml");

    /** Days before today on which the mentors wrote their profiles. */
    private static final int PROFILES = 75;

    @Inject DemoClock clock;
    @Inject CurrentUser user;
    @Inject AsAdmin admin;
    @Inject AsMentor mentor;
    @Inject AsLearner learner;
    @Inject DemoMentors mentors;
    @Inject Mentors list;
    @Inject MentoringRequests requests;
    @Inject RequestBook book;
    @Inject Intakes intakes;
    @Inject Programmes programmes;
    @Inject DemoMeetings meetings;

    /** Plays everything until today; what is refused is told and left out. */
    void play(List<Person> people, LocalDate today) {
        try {
            begin(people, today);
        } catch (RuntimeException refused) {
            LOG.log(Level.WARNING, "demo: left out the rest of mentoring", refused);
        }
    }

    private void begin(List<Person> people, LocalDate today) {
        var office =
                people.stream().filter(one -> one.getRoles().contains(Roles.ADMIN)).findFirst();
        var helpers = new ArrayList<Person>();
        for (var source : Yaml.maps(FILE, "mentor")) {
            var person = DemoMentors.person(source, people);
            at(today.minusDays(PROFILES), 8, office.orElseThrow());
            admin.call(() -> mentors.grant(person));
            at(today.minusDays(PROFILES), 10, person);
            mentor.call(() -> mentors.present(source));
            helpers.add(person);
        }
        Yaml.maps(FILE, "pengajuan").forEach(one -> ask(one, people, helpers, today));
        at(today.minusDays(3), 13, office.orElseThrow());
        admin.call(() -> openIntake(people, helpers, today));
    }

    @SuppressWarnings("unchecked")
    private Void openIntake(List<Person> people, List<Person> helpers, LocalDate today) {
        var source = (Map<String, Object>) FILE.get("angkatan");
        Long intake =
                intakes.open(
                        programmes.rows().get(0).id(),
                        Yaml.text(source, "nama"),
                        today.plusDays((Integer) source.get("batas_hari")),
                        today.plusDays((Integer) source.get("mulai_hari")),
                        1);
        var ids = learner.call(this::profileIds);
        for (var number : (List<?>) source.get("mentor")) {
            intakes.addMentor(intake, ids.get(helpers.get((Integer) number).getId()), 1);
        }
        for (var one : Yaml.maps(source, "peserta")) {
            intakes.addMentee(intake, DemoMentors.person(one, people).getId(), problem(one));
        }
        intakes.match(intake);
        return null;
    }

    private void ask(
            Map<String, Object> source,
            List<Person> people,
            List<Person> helpers,
            LocalDate today) {
        var day = today.minusDays((Integer) source.get("hari"));
        at(day, 9, DemoMentors.person(source, people));
        var ids = learner.call(this::profileIds);
        var wanted =
                ((List<?>) source.get("pilihan"))
                        .stream().map(i -> ids.get(helpers.get((Integer) i).getId())).toList();
        learner.call(() -> send(source, wanted));
        if (Boolean.TRUE.equals(source.get("terima"))) {
            int first = (Integer) ((List<?>) source.get("pilihan")).get(0);
            at(day.plusDays(1), 11, helpers.get(first));
            learner.call(this::acceptOne);
            meetings.play(helpers.get(first), DemoMentors.person(source, people), people, today);
        }
    }

    private Void send(Map<String, Object> source, List<Long> wanted) {
        requests.send(requests.describe(problem(source), false), wanted);
        return null;
    }

    private Void acceptOne() {
        requests.accept(book.asked().get(0).id());
        return null;
    }

    /** Profile of each mentor by the id of the person. */
    private Map<Long, Long> profileIds() {
        var ids = new HashMap<Long, Long>();
        list.rows(new MentorFilter(null, null), 100)
                .forEach(card -> ids.put(card.personId(), card.id()));
        return ids;
    }

    static Problem problem(Map<String, Object> source) {
        return new Problem(
                Yaml.text(source, "cerita"),
                ComplaintClass.valueOf(Yaml.text(source, "kelas")),
                ServiceChannel.valueOf(Yaml.text(source, "saluran")),
                Expertise.valueOf(Yaml.text(source, "bidang")),
                null,
                Weekdays.of(DemoMentors.all(source, "hari_cocok", DayOfWeek::valueOf)));
    }

    private void at(LocalDate day, int hour, Person who) {
        clock.set(day.atTime(hour, 15).atZone(Now.ZONE).toOffsetDateTime());
        user.act(who);
    }
}
