package id.bina.hours;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Columns of an answer file, by the headers they come with. */
enum SiasnAnswerColumn {
    NIP("nip", "nipbaru"),
    NUMBER("nomorsertipikat", "nomorsertifikat", "nomor"),
    ORGANISER("institusipenyelenggara", "penyelenggara"),
    TITLE("namakursus", "kursus"),
    JP("jumlahjam", "jp"),
    STATUS("status", "statussiasn", "hasil"),
    REASON("alasan", "keterangan");

    private final Set<String> headers;

    SiasnAnswerColumn(String... headers) {
        this.headers = Set.of(headers);
    }

    /** The column of this header; case, blanks, dots and underscores do not matter. */
    static Optional<SiasnAnswerColumn> of(String header) {
        String plain =
                header == null
                        ? ""
                        : header.replaceAll("[\\s_.\\uFEFF-]", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.headers.contains(plain)).findFirst();
    }
}
