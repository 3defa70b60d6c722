package id.bina.certificate;

import java.nio.charset.StandardCharsets;

/**
 * The list in a bundle, as CSV for spreadsheets: UTF-8 with a mark at the start, and no cell that a
 * spreadsheet would take for a formula.
 */
class Manifest {
    private final StringBuilder text =
            new StringBuilder("\uFEFFnomor,nama,berkas,sha256,keadaan\r\n");

    void add(BundleLine line, String state) {
        boolean there = line.file() != null;
        text.append(cell(line.number().value()))
                .append(',')
                .append(cell(line.holder()))
                .append(',')
                .append(cell(there ? line.path() : ""))
                .append(',')
                .append(cell(there ? line.file().getSha256() : ""))
                .append(',')
                .append(cell(state))
                .append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String cell(String value) {
        String safe = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
