package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RotatingCodeTest {
    private static final String SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    private static final long STEP = RotatingCode.step(at("2026-12-03T08:30:00+07:00"));

    private static OffsetDateTime at(String text) {
        return OffsetDateTime.parse(text);
    }

    @Test
    void aRotationLastsTwentySeconds() {
        assertThat(RotatingCode.step(at("2026-12-03T08:30:19+07:00"))).isEqualTo(STEP);
        assertThat(RotatingCode.step(at("2026-12-03T08:30:20+07:00"))).isEqualTo(STEP + 1);
        assertThat(RotatingCode.begin(STEP)).isEqualTo(at("2026-12-03T08:30:00+07:00"));
    }

    @Test
    void theZoneOfAMomentDoesNotMatter() {
        assertThat(RotatingCode.step(at("2026-12-03T01:30:00Z"))).isEqualTo(STEP);
    }

    @Test
    void everyRotationHasItsOwnCodeWithoutLookAlikes() {
        var codes =
                LongStream.range(STEP, STEP + 500)
                        .mapToObj(s -> RotatingCode.code(SECRET, s))
                        .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(c -> c.matches("[A-HJ-NP-Z2-9]{6}"));
    }

    @Test
    void anotherSessionShowsOtherCodes() {
        assertThat(RotatingCode.code(SECRET, STEP))
                .isNotEqualTo(RotatingCode.code(SECRET.replace('0', '1'), STEP));
    }

    @Test
    void theRotationIsFoundFromTheCodeAsPeopleTypeIt() {
        String typed = RotatingCode.grouped(RotatingCode.code(SECRET, STEP)).toLowerCase();
        assertThat(RotatingCode.find(SECRET, typed, STEP - 90, STEP + 90)).contains(STEP);
    }

    @Test
    void aCodeOfAnotherTimeOrOfNothingIsNotFound() {
        String code = RotatingCode.code(SECRET, STEP);
        assertThat(RotatingCode.find(SECRET, code, STEP + 1, STEP + 90)).isEmpty();
        assertThat(RotatingCode.find(SECRET, "", STEP, STEP)).isEmpty();
        assertThat(RotatingCode.find(SECRET, null, STEP, STEP)).isEmpty();
        assertThat(RotatingCode.find(SECRET, "ABC DEF GH", STEP, STEP)).isEmpty();
    }

    @Test
    void everyParticipantHasACodeOfHisOrHerOwn() {
        assertThat(RotatingCode.own(SECRET, 7L))
                .matches("[A-HJ-NP-Z2-9]{8}")
                .isEqualTo(RotatingCode.own(SECRET, 7L))
                .isNotEqualTo(RotatingCode.own(SECRET, 8L));
        assertThat(RotatingCode.grouped("R7KQ2M9X")).isEqualTo("R7KQ 2M9X");
    }
}
