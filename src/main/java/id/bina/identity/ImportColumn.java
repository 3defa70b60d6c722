package id.bina.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list of people, by the words that stand in its first line. */
enum ImportColumn {
    NIP("NIP", true),
    NAME("Nama", true),
    TITLE_PREFIX("Gelar Depan", false),
    TITLE_SUFFIX("Gelar Belakang", false),
    EMPLOYMENT_TYPE("Status Kepegawaian", true),
    GRADE("Golongan", false),
    POSITION("Jabatan", false),
    LEVEL("Jenjang Jabatan", false),
    CONTRACT_FROM("Mulai Kontrak", false),
    CONTRACT_TO("Akhir Kontrak", false),
    UNIT("Unit Kerja", true),
    ROLES("Peran", false),
    EMAIL("Surel", false),
    SUPERIOR("NIP Atasan", false);

    private final String header;
    private final boolean required;

    ImportColumn(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    String header() {
        return header;
    }

    boolean isRequired() {
        return required;
    }

    /** The column of this header; case, blanks and underscores do not matter. */
    static Optional<ImportColumn> of(String text) {
        return Arrays.stream(values())
                .filter(column -> plain(column.header).equals(plain(text)))
                .findFirst();
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("[\\s_.\\uFEFF-]", "").toLowerCase(Locale.ROOT);
    }
}
