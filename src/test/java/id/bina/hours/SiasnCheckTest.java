package id.bina.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SiasnCheckTest {
    private static final String HEAD = "nip;nomorSertipikat;jumlahJam;status;alasan\n";
    private static final String NIP = "198609262015051001";

    private static SiasnCheck check(String lines) {
        return new SiasnCheck(
                SiasnAnswerFile.read((HEAD + lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsWhatWasDecided() {
        var check =
                check(
                        NIP
                                + ";1/LAN;8;Diterima;\n"
                                + NIP
                                + ";2/LAN;7,5;DITOLAK;Nomor ganda\n"
                                + NIP
                                + ";3/LAN;;terkirim;\n");
        assertThat(check.problems()).isEmpty();
        assertThat(check.waiting()).isEqualTo(1);
        assertThat(check.verdicts())
                .extracting(SiasnVerdict::status)
                .containsExactly(SiasnStatus.ACCEPTED, SiasnStatus.REJECTED);
        assertThat(check.verdicts().get(1).jp()).isEqualByComparingTo("7.5");
        assertThat(check.verdicts().get(1).reason()).isEqualTo("Nomor ganda");
    }

    @Test
    void namesLineReasonAndRemedyOfEachBadLine() {
        var check =
                check(
                        "1.98E+17;1/LAN;8;diterima;\n"
                                + NIP
                                + ";;8;diterima;\n"
                                + NIP
                                + ";2/LAN;delapan;diterima;\n"
                                + NIP
                                + ";3/LAN;8;ditolak;\n"
                                + NIP
                                + ";4/LAN;8;mungkin;\n"
                                + NIP
                                + ";5/LAN;8;diterima;\n"
                                + NIP
                                + ";5/lan ;8;diterima;\n");
        assertThat(check.problems())
                .extracting(SiasnProblem::line)
                .containsExactly(2, 3, 4, 5, 6, 8);
        assertThat(check.problems()).allMatch(one -> !one.reason().isBlank());
        assertThat(check.problems()).allMatch(one -> !one.remedy().isBlank());
        assertThat(check.verdicts()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoAnswer() {
        assertThatThrownBy(
                        () ->
                                SiasnAnswerFile.read(
                                        "nip;nomor\n1;2\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("hours.answer.noColumns");
        assertThatThrownBy(() -> check("")).hasMessageContaining("hours.answer.empty");
        assertThatThrownBy(
                        () ->
                                SiasnAnswerFile.read(
                                        "PK\u0003\u0004x".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("shared.sheet.broken");
    }
}
