package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Weights WEIGHTS = new Weights(25, 15, 20, 10, 15, 5, 10);

    private final Problem problem =
            new Problem(
                    "Antrean di loket menumpuk dan pemohon marah karena menunggu lama",
                    ComplaintClass.QUEUE,
                    ServiceChannel.COUNTER,
                    Expertise.COMPLAINTS,
                    MeetingWay.IN_PERSON,
                    new Weekdays(Set.of(DayOfWeek.THURSDAY)));

    @Test
    void whoHasSolvedItStandsBeforeWhoHasOnlyTime() {
        var solver = mentor(2, 0, Set.of(DayOfWeek.MONDAY), queue(), queue(), queue());
        var idler =
                new Candidate(
                        2L,
                        Set.of(Expertise.COMPLAINTS),
                        Set.of(),
                        Set.of(MeetingWay.IN_PERSON),
                        new Weekdays(Set.of(DayOfWeek.THURSDAY)),
                        2,
                        0,
                        List.of(),
                        false);
        assertThat(score(solver).points()).isGreaterThan(score(idler).points());
    }

    @Test
    void aFreeMentorStandsBeforeABusyOne() {
        assertThat(score(mentor(3, 0, Set.of(), queue())).points())
                .isGreaterThan(score(mentor(3, 2, Set.of(), queue())).points());
    }

    @Test
    void everyProposalHasAtLeastTwoReasonsInPlainSentences() {
        var bare =
                new Candidate(
                        3L, Set.of(), Set.of(), Set.of(), Weekdays.ANY, 1, 0, List.of(), false);
        assertThat(score(bare).reasons())
                .hasSizeGreaterThanOrEqualTo(2)
                .extracting(Reason::sentence)
                .contains("Masih ada 1 tempat", "Bukan atasan atau bawahan Anda");
    }

    @Test
    void theReasonsSayWhatWasSolvedAndWhenThereIsTime() {
        assertThat(score(mentor(2, 0, Set.of(DayOfWeek.THURSDAY), queue(), queue())).reasons())
                .extracting(Reason::sentence)
                .contains(
                        "Menyelesaikan 2 kasus antrean dan waktu tunggu",
                        "Ada waktu hari Kamis",
                        "Dapat ditemui lewat tatap muka")
                .anyMatch(sentence -> sentence.contains("antrean, loket"));
    }

    @Test
    void whoSharesNothingWithTheProblemIsNotRelated() {
        var other =
                new Candidate(
                        4L,
                        Set.of(Expertise.TECHNOLOGY),
                        Set.of(ServiceChannel.ONLINE),
                        Set.of(MeetingWay.IN_PERSON),
                        new Weekdays(Set.of(DayOfWeek.THURSDAY)),
                        2,
                        0,
                        List.of(),
                        false);
        assertThat(score(other).related()).isFalse();
    }

    @Test
    void theScoreStaysBetween0And100() {
        var best =
                new Candidate(
                        5L,
                        Set.of(Expertise.COMPLAINTS),
                        Set.of(ServiceChannel.COUNTER),
                        Set.of(MeetingWay.IN_PERSON),
                        new Weekdays(Set.of(DayOfWeek.THURSDAY)),
                        1,
                        0,
                        List.of(queue(), queue(), queue(), queue(), queue()),
                        false);
        assertThat(score(best).points()).isBetween(90, 100);
    }

    @Test
    void aSuperiorIsNamedAsOne() {
        var superior = mentor(2, 0, Set.of(), queue()).above(true);
        assertThat(score(superior).reasons())
                .extracting(Reason::sentence)
                .contains("Berada dalam garis atasan Anda, seperti yang Anda izinkan");
    }

    private Score score(Candidate mentor) {
        return Score.of(problem, mentor, WEIGHTS);
    }

    private static Candidate.Solved queue() {
        return new Candidate.Solved(
                ComplaintClass.QUEUE, "Antrean loket sampai tiga jam", "Memisahkan loket");
    }

    private static Candidate mentor(
            int capacity, int busy, Set<DayOfWeek> days, Candidate.Solved... cases) {
        return new Candidate(
                1L,
                Set.of(Expertise.COMPLAINTS),
                Set.of(ServiceChannel.COUNTER),
                Set.of(MeetingWay.IN_PERSON),
                new Weekdays(days),
                capacity,
                busy,
                List.of(cases),
                false);
    }
}
