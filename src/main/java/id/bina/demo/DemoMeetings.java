package id.bina.demo;

import id.bina.identity.Person;
import id.bina.mentoring.AgreedActions;
import id.bina.mentoring.Appointment;
import id.bina.mentoring.GrowFacts;
import id.bina.mentoring.GrowRecords;
import id.bina.mentoring.GrowText;
import id.bina.mentoring.MeetingWay;
import id.bina.mentoring.MentoringSessions;
import id.bina.mentoring.MyMeetings;
import id.bina.mentoring.SessionSlots;
import id.bina.mentoring.Step;
import id.bina.shared.text.Yaml;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the sample pairs did: meetings held and planned, goals, actions, and one pair that ended.
 */
@ApplicationScoped
class DemoMeetings {
    private static final Map<String, Object> FILE = Yaml.map("content/demo-pertemuan.yaml");

    /** Any writer will do: nobody else writes at that time. */
    private static final Step FIRST = new Step(0, "0de3000000", 1, null);

    @Inject DemoStage stage;
    @Inject MyMeetings meetings;
    @Inject MentoringSessions sessions;
    @Inject SessionSlots slots;
    @Inject GrowRecords records;
    @Inject DemoGoals goals;
    @Inject AgreedActions actions;

    /** Plays the pair of this mentee and mentor, if the file knows it. */
    void play(Person mentor, Person mentee, List<Person> people, LocalDate today) {
        for (var source : Yaml.maps(FILE, "pasangan")) {
            if (DemoMentors.person(part(source, "mentee"), people).equals(mentee)) {
                stage.at(today.minusDays(1), 8, mentee);
                Long pair = stage.call(meetings::pairs).get(0).id();
                play(source, new DemoPair(mentor, mentee, pair, today));
            }
        }
    }

    private void play(Map<String, Object> source, DemoPair two) {
        Yaml.maps(source, "sasaran").forEach(goal -> goals.aim(goal, two));
        Yaml.maps(source, "pertemuan").forEach(meeting -> meet(meeting, two));
        Yaml.maps(source, "sasaran").forEach(goal -> goals.reach(goal, two));
        if (source.containsKey("berikutnya")) {
            plan(part(source, "berikutnya"), two);
        }
        if (source.containsKey("tawaran")) {
            Yaml.maps(source, "tawaran").forEach(time -> offer(time, two));
        }
        if (source.containsKey("refleksi")) {
            goals.lookBack(Yaml.maps(source, "refleksi"), two);
        }
    }

    private void meet(Map<String, Object> source, DemoPair two) {
        var day = workday(two.today().minusDays((Integer) source.get("hari")));
        stage.at(day.minusDays(2), 9, two.mentee());
        Long id = stage.call(() -> sessions.propose(two.pair(), appointment(source, day, 9)));
        stage.at(day.minusDays(1), 14, two.mentor());
        stage.run(() -> sessions.confirm(id));
        stage.at(day, 15, two.mentee());
        boolean sent = !Boolean.TRUE.equals(source.get("konsep"));
        Long record = stage.call(() -> write(source, id, day, sent));
        if (sent) {
            stage.at(day.plusDays(1), 8, two.mentor());
            stage.run(() -> records.confirm(record));
            act(source, day, two);
        }
    }

    private Long write(Map<String, Object> source, Long id, LocalDate day, boolean sent) {
        var text =
                new GrowText(
                        Yaml.text(source, "tujuan"),
                        Yaml.text(source, "keadaan"),
                        Yaml.text(source, "pilihan"),
                        Yaml.text(source, "tindakan"),
                        Yaml.text(source, "tema"),
                        "");
        var due = sent ? day.plusDays((Integer) source.get("tenggat")) : null;
        var facts = new GrowFacts(day, (Integer) source.get("menit"), due, true);
        return records.save(id, text, facts, FIRST, sent).record().id();
    }

    /** What became of the action agreed in this meeting: the newest one of the pair. */
    private void act(Map<String, Object> source, LocalDate day, DemoPair two) {
        String done = Yaml.text(source, "selesai");
        boolean shared = Boolean.TRUE.equals(source.get("bagikan"));
        stage.at(day.plusDays(6), 16, two.mentee());
        Long id =
                stage.call(() -> actions.rows(two.pair())).stream()
                        .filter(one -> !one.done())
                        .mapToLong(one -> one.id())
                        .max()
                        .orElseThrow();
        if (shared && stage.call(() -> actions.view(id)).superior() != null) {
            stage.run(() -> actions.share(id));
        }
        if (done != null) {
            stage.run(() -> actions.done(id, done));
        }
    }

    private void plan(Map<String, Object> source, DemoPair two) {
        stage.at(two.today().minusDays(1), 10, two.mentor());
        var day = workday(two.today().plusDays((Integer) source.get("hari")));
        int hour = (Integer) source.get("jam");
        stage.run(() -> sessions.propose(two.pair(), appointment(source, day, hour)));
    }

    private void offer(Map<String, Object> source, DemoPair two) {
        stage.at(two.today().minusDays(1), 10, two.mentor());
        var day = workday(two.today().plusDays((Integer) source.get("hari")));
        stage.run(() -> slots.offer(appointment(source, day, (Integer) source.get("jam"))));
    }

    private static Appointment appointment(Map<String, Object> source, LocalDate day, int hour) {
        String place = Yaml.text(source, "tempat");
        return new Appointment(
                DemoStage.time(day, hour),
                (Integer) source.get("menit"),
                "Rapat daring".equals(place) ? MeetingWay.VIDEO : MeetingWay.IN_PERSON,
                place);
    }

    private static LocalDate workday(LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? workday(day.plusDays(1)) : day;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> source, String key) {
        return (Map<String, Object>) source.get(key);
    }
}
