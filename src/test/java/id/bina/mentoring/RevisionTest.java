package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.mentoring.Revision.Verdict;
import org.junit.jupiter.api.Test;

class RevisionTest {
    private static final String PHONE = "aaaaaaaa";
    private static final String OFFICE = "bbbbbbbb";
    private static final String AGAIN = "cccccccc";

    private final Revision revision = new Revision();

    private Verdict save(long base, String writer, long step, String after) {
        var save = new Step(base, writer, step, after);
        var verdict = revision.judge(save);
        if (verdict == Verdict.TAKE) {
            revision.take(save);
        }
        return verdict;
    }

    @Test
    void onePageGoesOnWithoutWaitingForAnswers() {
        assertThat(save(0, PHONE, 1, null)).isEqualTo(Verdict.TAKE);
        assertThat(save(0, PHONE, 2, null)).as("built on its own step").isEqualTo(Verdict.TAKE);
        assertThat(revision.getSequence()).isEqualTo(2);
    }

    @Test
    void aRepeatedOrOvertakenStepIsDoneAlready() {
        save(0, PHONE, 1, null);
        save(0, PHONE, 3, null);
        assertThat(save(0, PHONE, 3, null)).isEqualTo(Verdict.DONE);
        assertThat(save(0, PHONE, 2, null)).isEqualTo(Verdict.DONE);
        assertThat(revision.getSequence()).isEqualTo(2);
    }

    @Test
    void aStaleTabNeverOverwritesHoweverMuchItTypes() {
        save(0, PHONE, 1, null);
        save(1, OFFICE, 1, null);
        for (long step = 2; step < 20; step++) {
            assertThat(save(1, PHONE, step, null)).isEqualTo(Verdict.STALE);
        }
        assertThat(revision.getWriter()).isEqualTo(OFFICE);
    }

    @Test
    void aPageThatTookUpAnUnsentTextBuildsOnIt() {
        save(0, PHONE, 1, null); // arrives although the phone died before it heard so
        assertThat(save(0, AGAIN, 1, PHONE)).isEqualTo(Verdict.TAKE);
        assertThat(save(0, OFFICE, 1, PHONE)).as("two pages, one text").isEqualTo(Verdict.STALE);
    }

    @Test
    void nobodyBuildsOnNothing() {
        assertThat(save(4, PHONE, 1, null)).isEqualTo(Verdict.STALE);
        assertThatThrownBy(() -> new Step(0, null, 1, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Step(0, "<script>", 1, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
