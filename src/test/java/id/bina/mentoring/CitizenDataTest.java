package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK 3373011203850001 datang lagi",
                "nomor 3373 0112 0385 0001",
                "hubungi 0812-3456-7890 sore ini",
                "telepon +62 812 3456 7890",
                "kantor (0298) 326658 tidak diangkat",
                "surel warga.satu@contoh.id belum dibalas",
                "pegawai 198507152010012003"
            })
    void isFoundInWhateverWayItIsWritten(String text) {
        assertThat(CitizenData.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antrean 120 orang pada 12-11-2026 pukul 08.30",
                "Waktu tunggu turun dari 180 menit menjadi 50 menit pada 2024 dan 2025",
                "Peraturan Nomor 11 Tahun 2017 jo. 17 Tahun 2020",
                "Biaya Rp1.500.000 per berkas"
            })
    void isNotSeenInOrdinaryNumbers(String text) {
        assertThat(CitizenData.isIn(text)).isFalse();
    }

    @Test
    void aCaseWithItIsRefused() {
        assertThatThrownBy(
                        () ->
                                new SolvedCase(
                                        null,
                                        ComplaintClass.QUEUE,
                                        "Antrean",
                                        "Menelepon 081234567890",
                                        "Selesai"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("mentoring.citizenData");
    }
}
