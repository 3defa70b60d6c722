package id.bina.demo;

import id.bina.identity.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One person's way through one course, as it shall have been.
 *
 * @param due last day when an admin has enrolled the person; null when he or she came alone
 * @param began first day of learning
 * @param pace days between two sittings
 */
record DemoJourney(
        DemoPerson person, String course, Story story, LocalDate due, LocalDate began, int pace) {
    /** How it went so far. */
    enum Story {
        DONE,
        /** Failed the exam once before passing. */
        RETRIED,
        /** Used up all tries. */
        FAILED,
        /** Gave up in the middle, weeks ago. */
        STUCK,
        /** In the middle, seen in the last days. */
        ACTIVE,
        NOT_BEGUN
    }

    static final String ETHICS = "ETIKA";
    static final String COMPLAINTS = "KOM-ADU";
    static final String DIGITAL = "TI-PP";

    /** Days before today on which the admin enrolled people in ethics, and until when they had. */
    static final int FIRST_WAVE = 126;

    static final int SECOND_WAVE = 48;
    static final int WAVE_DAYS = 62;

    static List<DemoJourney> of(List<DemoPerson> people, LocalDate today, long seed) {
        var random = new Random(seed);
        var journeys = new ArrayList<DemoJourney>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            if (person.is(Roles.AUDITOR)) {
                continue;
            }
            if (i == 0) {
                journeys.addAll(retno(person, today));
                continue;
            }
            if (i < 6 || random.nextInt(100) < 82) {
                journeys.add(ethics(person, today, i, random));
            }
            if (random.nextInt(100) < 46) {
                journeys.add(free(person, DIGITAL, today, random));
            }
            if (random.nextInt(100) < 42) {
                journeys.add(free(person, COMPLAINTS, today, random));
            }
        }
        return journeys;
    }

    /** The learner of the tour: one course finished, ethics half way. */
    private static List<DemoJourney> retno(DemoPerson person, LocalDate today) {
        return List.of(
                new DemoJourney(person, COMPLAINTS, Story.DONE, null, today.minusDays(58), 2),
                new DemoJourney(
                        person,
                        ETHICS,
                        Story.ACTIVE,
                        today.minusDays(SECOND_WAVE).plusDays(WAVE_DAYS),
                        today.minusDays(8),
                        1));
    }

    private static DemoJourney ethics(
            DemoPerson person, LocalDate today, int index, Random random) {
        int wave = index % 5 < 3 ? FIRST_WAVE : SECOND_WAVE;
        var due = today.minusDays(wave).plusDays(WAVE_DAYS);
        var story = index < 6 ? Story.DONE : story(random);
        int first = story == Story.ACTIVE ? 12 : wave - 2 - random.nextInt(wave / 3);
        return new DemoJourney(
                person, ETHICS, story, due, today.minusDays(first), 1 + random.nextInt(3));
    }

    private static DemoJourney free(
            DemoPerson person, String course, LocalDate today, Random random) {
        var story = story(random);
        int first = story == Story.ACTIVE ? 10 : 45 + random.nextInt(80);
        return new DemoJourney(
                person, course, story, null, today.minusDays(first), 1 + random.nextInt(3));
    }

    private static Story story(Random random) {
        int of100 = random.nextInt(100);
        if (of100 < 48) {
            return Story.DONE;
        }
        if (of100 < 58) {
            return Story.RETRIED;
        }
        if (of100 < 62) {
            return Story.FAILED;
        }
        return of100 < 76 ? Story.STUCK : of100 < 90 ? Story.ACTIVE : Story.NOT_BEGUN;
    }
}
