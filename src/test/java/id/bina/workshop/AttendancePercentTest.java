package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.workshop.AttendancePercent.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendancePercentTest {
    private static int percent(Part... parts) {
        return AttendancePercent.of(List.of(parts));
    }

    @Test
    void beingLateIsBeingThere() {
        assertThat(
                        percent(
                                new Part(120, AttendanceStatus.PRESENT),
                                new Part(120, AttendanceStatus.LATE)))
                .isEqualTo(100);
    }

    @Test
    void longSessionsWeighMore() {
        assertThat(
                        percent(
                                new Part(300, AttendanceStatus.PRESENT),
                                new Part(100, AttendanceStatus.ABSENT)))
                .isEqualTo(75);
    }

    @Test
    void anExcuseDoesNotMakeUpForAnAbsence() {
        assertThat(
                        percent(
                                new Part(100, AttendanceStatus.PRESENT),
                                new Part(100, AttendanceStatus.EXCUSED)))
                .isEqualTo(50);
    }

    @Test
    void nobodyReachesAThresholdByRounding() {
        assertThat(percent(new Part(799, AttendanceStatus.PRESENT), new Part(201, null)))
                .isEqualTo(79);
    }

    @Test
    void nothingIsNothing() {
        assertThat(percent()).isZero();
    }
}
