package id.bina.hours;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.identity.Nip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SiasnColumnTest {
    private static SiasnLine line(String number) {
        return new SiasnLine(
                7L,
                new Nip("198609262015051001"),
                "LAN",
                "KL07",
                "Workshop/Lokakarya",
                new BigDecimal("5.0"),
                "=Lokakarya",
                number,
                LocalDate.of(2026, 3, 4),
                LocalDate.of(2026, 3, 5),
                "Certificate:12");
    }

    /** The record "kursus" of the national system, in its order, and the NIP. */
    @Test
    void theColumnsAreThoseOfTheNationalSystemAndTheNip() {
        assertThat(SiasnColumn.headers())
                .containsExactly(
                        "instansiId",
                        "institusiPenyelenggara",
                        "jenisDiklatId",
                        "jenisKursus",
                        "jenisKursusSertipikat",
                        "jumlahJam",
                        "lokasiId",
                        "namaKursus",
                        "nomorSertipikat",
                        "path",
                        "pnsOrangId",
                        "tahunKursus",
                        "tanggalKursus",
                        "tanggalSelesaiKursus",
                        "nip");
    }

    @Test
    void aLineFillsThem() {
        var codes = new SiasnCodes();
        codes.agency = Optional.of("A5EB");
        codes.place = Optional.empty();
        codes.kinds = Optional.of("KL06:9, KL07:4");
        var cells =
                Arrays.stream(SiasnColumn.values())
                        .map(column -> column.of(line("1/LAN"), "berkas.pdf", codes))
                        .collect(Collectors.joining("|"));
        assertThat(cells)
                .isEqualTo(
                        "A5EB|LAN|4||Workshop/Lokakarya|5||=Lokakarya|1/LAN|berkas.pdf||2026"
                                + "|04-03-2026|05-03-2026|198609262015051001");
    }

    @Test
    void aDocumentIsNamedByNipAndNumber() {
        assertThat(line("800/0058/503/2026").fileName())
                .isEqualTo("198609262015051001_800-0058-503-2026");
        assertThat(line("../../etc/passwd").fileName()).isEqualTo("198609262015051001_etc-passwd");
        assertThat(line("\u2014").fileName()).isEqualTo("198609262015051001_7");
    }

    @Test
    void kindsAreReadFromPairs() {
        assertThat(SiasnCodes.pairs("KL06:9, KL07:4,, x"))
                .isEqualTo(Map.of("KL06", "9", "KL07", "4"));
    }
}
