package id.bina.pledge;

import id.bina.shared.text.SheetWriter;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes who has signed and who has not as a spreadsheet. */
@ApplicationScoped
class SignersExport {
    @Inject PledgeRecords records;
    @Inject Wording words;

    /**
     * Writes all rows that fit; the stream stays open.
     *
     * @param format xlsx or csv
     * @param numbers whether the employee numbers are written in full
     */
    void write(String format, SignerFilter filter, boolean numbers, OutputStream out)
            throws IOException {
        records.exported(filter, records.count(filter));
        new SheetWriter<SignerRow>(
                        Texts.of("pledge.export.sheet"),
                        Texts.of("pledge.export.columns"),
                        row -> cells(row, numbers))
                .write(format, (first, size) -> records.rows(filter, first, size, null, true), out);
    }

    private List<String> cells(SignerRow row, boolean numbers) {
        return List.of(
                row.name(),
                numbers ? row.nip().grouped() : row.nip().masked(),
                row.unitName(),
                Texts.label(row.state()),
                words.dateTime(row.signedAt()),
                words.dateTime(row.countersignedAt()));
    }
}
