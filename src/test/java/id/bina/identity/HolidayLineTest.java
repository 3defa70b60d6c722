package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidayLineTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Test
    void readsTheListOfADecree() {
        var lines =
                HolidayLine.read(
                        "tanggal,nama,jenis\n2026-12-25,Natal,libur\n\n24-12-2026; Natal ;cuti_bersama");
        assertThat(lines)
                .containsExactly(
                        new HolidayLine(CHRISTMAS, "Natal", Holiday.Kind.NATIONAL),
                        new HolidayLine(CHRISTMAS.minusDays(1), "Natal", Holiday.Kind.JOINT_LEAVE));
    }

    @Test
    void namesTheLineThatCannotBeRead() {
        assertThatThrownBy(() -> HolidayLine.read("2026-12-25,Natal\n2026-02-30,Salah"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal ->
                                assertThat(refusal.getDetails())
                                        .containsExactly("2026-02-30,Salah"));
        assertThatThrownBy(() -> HolidayLine.read("2026-12-25,Natal,pesta"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.holiday.badLine");
    }
}
