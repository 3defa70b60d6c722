package id.bina.demo;

import id.bina.catalogue.LessonKind;
import id.bina.demo.DemoCourses.Step;
import id.bina.demo.DemoJourney.Story;
import id.bina.shared.Now;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Turns journeys into deeds in the order of time: on working days between seven and four, a few in
 * the evening. What would lie in the future does not happen.
 */
final class DemoScript {
    private final List<DemoDeed> deeds = new ArrayList<>();
    private final Random random;
    private final DemoLearner learner;
    private final OffsetDateTime now;

    DemoScript(DemoLearner learner, OffsetDateTime now, long seed) {
        this.learner = learner;
        this.now = now;
        this.random = new Random(seed);
    }

    void add(LocalDate day, String nip, boolean admin, Runnable what) {
        addAt(at(day), nip, admin, what);
    }

    List<DemoDeed> inOrder() {
        return deeds.stream().sorted(Comparator.comparing(DemoDeed::at)).toList();
    }

    /** Adds what this person does on the way; the lessons are those of the course. */
    void add(DemoJourney journey, Long courseId, List<Step> steps) {
        String nip = journey.person().nip();
        if (journey.due() == null) {
            addAt(at(journey.began()).withHour(6), nip, false, () -> learner.enrol(courseId));
        }
        if (journey.story() != Story.NOT_BEGUN) {
            var readings =
                    steps.stream().filter(step -> step.required() && !step.isExam()).toList();
            var last = read(journey, readings, steps);
            steps.stream().filter(Step::isExam).forEach(exam -> exams(journey, exam, last));
        }
    }

    private LocalDate read(DemoJourney journey, List<Step> readings, List<Step> all) {
        String nip = journey.person().nip();
        var day = journey.began();
        var sitting = at(day);
        int done = count(journey.story(), readings.size());
        for (int i = 0; i < done; i++) {
            var step = readings.get(i);
            addAt(sitting, nip, false, () -> learner.read(step));
            sitting = sitting.plusMinutes(9 + random.nextInt(14));
            if (i % 3 == 2) {
                if (i == 2 && random.nextBoolean()) {
                    practise(nip, all, sitting);
                }
                day = day.plusDays(journey.pace());
                sitting = at(day);
            }
        }
        if (done < readings.size()) {
            var open = readings.get(done);
            addAt(sitting, nip, false, () -> learner.look(open));
        }
        return day.plusDays(1);
    }

    private int count(Story story, int lessons) {
        return switch (story) {
            case DONE, RETRIED, FAILED -> lessons;
            case STUCK -> 1 + random.nextInt(lessons - 2);
            case ACTIVE -> lessons / 2 + random.nextInt(lessons / 3);
            case NOT_BEGUN -> 0;
        };
    }

    private void practise(String nip, List<Step> all, OffsetDateTime time) {
        int wrong = random.nextInt(3);
        all.stream()
                .filter(step -> step.kind() == LessonKind.QUIZ && !step.required())
                .findFirst()
                .ifPresent(
                        quiz ->
                                addAt(
                                        time.plusMinutes(2),
                                        nip,
                                        false,
                                        () -> learner.take(quiz, time.plusMinutes(2), wrong)));
    }

    /** Two wrong answers of 15 pass, seven do not. */
    private void exams(DemoJourney journey, Step exam, LocalDate from) {
        int failures =
                switch (journey.story()) {
                    case RETRIED -> 1;
                    case FAILED -> 3;
                    case DONE, STUCK, ACTIVE, NOT_BEGUN -> 0;
                };
        for (int i = 0; i < failures; i++) {
            attempt(journey, exam, from.plusDays(i * 2L), 7 + random.nextInt(3));
        }
        if (journey.story() == Story.DONE || journey.story() == Story.RETRIED) {
            attempt(journey, exam, from.plusDays(failures * 2L), random.nextInt(4));
        }
    }

    private void attempt(DemoJourney journey, Step exam, LocalDate day, int wrong) {
        var time = at(day);
        addAt(time, journey.person().nip(), false, () -> learner.take(exam, time, wrong));
    }

    void addAt(OffsetDateTime time, String nip, boolean admin, Runnable what) {
        if (time.isBefore(now.minusMinutes(40))) {
            deeds.add(new DemoDeed(time, nip, admin, what));
        }
    }

    private OffsetDateTime at(LocalDate day) {
        var work = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
        int hour = random.nextInt(8) == 0 ? 19 : 7 + random.nextInt(8);
        return work.atTime(hour, random.nextInt(60), random.nextInt(60))
                .atZone(Now.ZONE)
                .toOffsetDateTime();
    }
}
