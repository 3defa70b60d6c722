package id.bina.audit;

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

    /** As many entries as were counted; the stream stays open. */
    void write(TrailFilter filter, int count, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff'); // spreadsheets read UTF-8 only with it
        var csv = new CSVPrinter(writer, CSVFormat.EXCEL);
        csv.printRecord((Object[]) Texts.of("audit.csv.columns").split(","));
        for (int first = 0; first < count; first += PAGE) {
            for (TrailRow row : entries.rows(filter, first, Math.min(PAGE, count - first))) {
                csv.printRecord(cells(row));
            }
            writer.flush();
        }
        writer.flush();
    }

    private Object[] cells(TrailRow row) {
        return new Object[] {
            row.position(),
            words.shortDate(row.happenedAt()) + " " + words.time(row.happenedAt()),
            safe(row.who()),
            row.roleWords(),
            row.action(),
            safe(row.sentence()),
            row.subject(),
            row.address(),
            row.facts(),
            row.texts(),
            row.previousHash(),
            row.hash()
        };
    }

    /** A cell that begins like a formula is only text. */
    static String safe(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}
