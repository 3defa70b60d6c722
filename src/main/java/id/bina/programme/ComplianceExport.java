package id.bina.programme;

import id.bina.shared.text.SheetWriter;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the list of duties as of a day as a spreadsheet. */
@ApplicationScoped
class ComplianceExport {
    @Inject Compliance compliance;
    @Inject Wording words;

    /**
     * Writes all rows that fit; the stream stays open.
     *
     * @param format xlsx or csv
     * @param numbers whether the employee numbers are written in full
     */
    void write(String format, ComplianceFilter filter, boolean numbers, OutputStream out)
            throws IOException {
        compliance.exported(filter, compliance.count(filter));
        new SheetWriter<ComplianceRow>(
                        Texts.of("programme.export.sheet"),
                        Texts.of("programme.export.columns"),
                        row -> cells(row, filter, numbers))
                .write(
                        format,
                        (first, size) -> compliance.rows(filter, first, size, null, true),
                        out);
    }

    private List<String> cells(ComplianceRow row, ComplianceFilter filter, boolean numbers) {
        return List.of(
                row.name(),
                numbers ? row.nip().grouped() : row.nip().masked(),
                row.unit(),
                row.duty(),
                Texts.label(row.light(filter.asOf())),
                words.date(row.dueOn()),
                words.date(row.fulfilledOn()),
                words.date(filter.asOf()));
    }
}
