package id.bina.learning;

import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes participants as a spreadsheet, page by page. Everything that people have written is a text
 * cell, so that no name becomes a formula and no employee number loses digits.
 */
@ApplicationScoped
class ParticipantsExport {
    private static final int PAGE = 500;

    @Inject Participants participants;
    @Inject Wording words;
    @Inject Clock clock;

    /** As many rows as were counted; the stream stays open. */
    void write(ParticipantFilter filter, int count, boolean numbers, OutputStream out)
            throws IOException {
        participants.exported(filter, count);
        var now = OffsetDateTime.now(clock);
        var book = new Workbook(out, "Bina", "1.0");
        var sheet = book.newWorksheet(Texts.of("learning.participants.sheet"));
        String[] heads = Texts.of("learning.participants.columns").split(",");
        for (int column = 0; column < heads.length; column++) {
            sheet.value(0, column, heads[column].strip());
            sheet.style(0, column).bold().set();
        }
        for (int first = 0; first < count; first += PAGE) {
            int line = first;
            for (var row : participants.rows(filter, first, PAGE, null, true)) {
                write(sheet, ++line, row, numbers, now);
            }
            sheet.flush();
        }
        sheet.finish();
        book.finish();
    }

    private void write(
            Worksheet sheet, int line, ParticipantRow row, boolean numbers, OffsetDateTime now) {
        sheet.value(line, 0, row.name());
        sheet.value(line, 1, numbers ? row.nip().value() : row.nip().masked());
        sheet.value(line, 2, row.unitName());
        sheet.value(line, 3, words.label(row.state(now)));
        sheet.value(line, 4, row.progress());
        sheet.value(line, 5, row.score());
        sheet.value(line, 6, row.dueOn() == null ? "" : words.date(row.dueOn()));
        sheet.value(line, 7, row.lastSeenAt() == null ? "" : words.date(row.lastSeenAt()));
        sheet.value(line, 8, row.completedAt() == null ? "" : words.date(row.completedAt()));
    }
}
