package id.bina.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns of the record "kursus" of the national system, named and ordered as there, and the
 * NIP by which its ids are found. Days are written dd-mm-yyyy.
 */
enum SiasnColumn {
    INSTANSI_ID("instansiId") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return codes.agency();
        }
    },
    INSTITUSI_PENYELENGGARA("institusiPenyelenggara") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return line.organiser();
        }
    },
    JENIS_DIKLAT_ID("jenisDiklatId") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return codes.kind(line.form());
        }
    },
    /** Left empty by those who write to the national system. */
    JENIS_KURSUS("jenisKursus") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return "";
        }
    },
    JENIS_KURSUS_SERTIPIKAT("jenisKursusSertipikat") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return line.formName();
        }
    },
    JUMLAH_JAM("jumlahJam") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return plain(line.jp());
        }
    },
    LOKASI_ID("lokasiId") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return codes.place();
        }
    },
    NAMA_KURSUS("namaKursus") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return line.title();
        }
    },
    NOMOR_SERTIPIKAT("nomorSertipikat") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return line.documentNumber();
        }
    },
    /** The name of the document in the same file. */
    PATH("path") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return file;
        }
    },
    /** The id there; the portal does not know it, the NIP leads to it. */
    PNS_ORANG_ID("pnsOrangId") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return "";
        }
    },
    TAHUN_KURSUS("tahunKursus") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return String.valueOf(line.endedOn().getYear());
        }
    },
    TANGGAL_KURSUS("tanggalKursus") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return day(line.startedOn());
        }
    },
    TANGGAL_SELESAI_KURSUS("tanggalSelesaiKursus") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return day(line.endedOn());
        }
    },
    NIP("nip") {
        @Override
        String of(SiasnLine line, String file, SiasnCodes codes) {
            return line.nip().value();
        }
    };

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private final String header;

    SiasnColumn(String header) {
        this.header = header;
    }

    /** What stands in this column, or null. */
    abstract String of(SiasnLine line, String file, SiasnCodes codes);

    String header() {
        return header;
    }

    boolean isNumber() {
        return this == JUMLAH_JAM || this == TAHUN_KURSUS;
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(SiasnColumn::header).toList();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String plain(BigDecimal jp) {
        return jp.stripTrailingZeros().toPlainString();
    }
}
