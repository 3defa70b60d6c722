package id.bina.identity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Spreadsheets around the import: an empty template, and the lines that were refused. */
final class ImportFiles {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ImportFiles() {}

    /**
     * Headers as text columns, so that no spreadsheet rounds a NIP, and the units to choose from.
     */
    static StreamedContent template(List<UnitOption> units) {
        return content(
                "templat-pegawai.xlsx",
                book -> {
                    header(book.newWorksheet("Pegawai"));
                    var sheet = book.newWorksheet("Unit Kerja");
                    for (int i = 0; i < units.size(); i++) {
                        sheet.value(i, 0, units.get(i).label());
                    }
                });
    }

    /** The refused lines as they came, to be put right and loaded again. */
    static StreamedContent refused(List<ImportLine> lines) {
        return content(
                "baris-bermasalah.xlsx",
                book -> {
                    var sheet = book.newWorksheet("Pegawai");
                    header(sheet);
                    for (int row = 0; row < lines.size(); row++) {
                        for (var column : ImportColumn.values()) {
                            String text = lines.get(row).get(column);
                            if (text != null) {
                                sheet.value(row + 1, column.ordinal(), text);
                            }
                        }
                    }
                });
    }

    private static void header(Worksheet sheet) {
        for (var column : ImportColumn.values()) {
            sheet.value(0, column.ordinal(), column.header());
            sheet.style(0, column.ordinal()).bold().set();
            sheet.width(column.ordinal(), 24);
            sheet.range(1, column.ordinal(), PeopleSheet.MOST_LINES, column.ordinal())
                    .style()
                    .format("@")
                    .set();
        }
    }

    private interface Filling {
        void fill(Workbook book);
    }

    private static StreamedContent content(String name, Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Bina", "1.0")) {
            filling.fill(book);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return DefaultStreamedContent.builder().name(name).contentType(XLSX).stream(
                        () -> new ByteArrayInputStream(bytes.toByteArray()))
                .build();
    }
}
