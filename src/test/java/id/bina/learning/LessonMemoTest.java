package id.bina.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LessonMemoTest {
    private final LessonMemo memo = new LessonMemo(null, 1L);

    @Test
    void anOlderNoteNeverOverwrites() {
        memo.write("baru", 5);
        assertThat(memo.write("lama", 4)).isFalse();
        assertThat(memo.write("ganda", 5)).isFalse();
        assertThat(memo.getNote()).isEqualTo("baru");
    }

    @Test
    void anOlderPlaceNeverOverwritesAndNoneIsNegative() {
        memo.leaveAt(90, 2);
        memo.leaveAt(10, 1);
        assertThat(memo.getSeconds()).isEqualTo(90);
        memo.leaveAt(-7, 3);
        assertThat(memo.getSeconds()).isZero();
    }
}
