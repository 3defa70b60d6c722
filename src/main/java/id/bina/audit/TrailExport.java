package id.bina.audit;

import id.bina.shared.text.SheetWriter;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the filtered trail as CSV, page by page, so that its length costs no memory. */
@ApplicationScoped
class TrailExport {
    private static final int PAGE = 1000;

    @Inject AuditEntries entries;
    @Inject Wording words;

    /** Latest recorded first; the stream stays open. */
    void write(TrailFilter filter, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff'); // spreadsheets read UTF-8 only with it
        var csv = new CSVPrinter(writer, CSVFormat.EXCEL);
        csv.printRecord((Object[]) Texts.of("audit.csv.columns").split(","));
        var rows = entries.rowsBefore(Long.MAX_VALUE, filter, PAGE);
        while (!rows.isEmpty()) {
            for (TrailRow row : rows) {
                csv.printRecord(cells(row));
            }
            writer.flush();
            rows = entries.rowsBefore(rows.get(rows.size() - 1).id(), filter, PAGE);
        }
        writer.flush();
    }

    private Object[] cells(TrailRow row) {
        return new Object[] {
            row.position(),
            words.shortDate(row.happenedAt()) + " " + words.time(row.happenedAt()),
            SheetWriter.harmless(row.who()),
            row.roleWords(),
            row.action(),
            SheetWriter.harmless(row.sentence()),
            row.subject(),
            row.address(),
            row.facts(),
            row.texts(),
            row.previousHash(),
            row.hash()
        };
    }
}
