package id.bina.learning;

import id.bina.shared.text.SheetWriter;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** Writes participants as a spreadsheet. */
@ApplicationScoped
class ParticipantsExport {
    @Inject Participants participants;
    @Inject Wording words;
    @Inject Clock clock;

    /** All rows that fit; the stream stays open. */
    void write(ParticipantFilter filter, int count, boolean numbers, OutputStream out)
            throws IOException {
        participants.exported(filter, count);
        var now = OffsetDateTime.now(clock);
        new SheetWriter<ParticipantRow>(
                        Texts.of("learning.participants.sheet"),
                        Texts.of("learning.participants.columns"),
                        row -> cells(row, numbers, now))
                .write(
                        "xlsx",
                        (first, size) -> participants.rows(filter, first, size, null, true),
                        out);
    }

    private List<?> cells(ParticipantRow row, boolean numbers, OffsetDateTime now) {
        return Arrays.asList(
                row.name(),
                numbers ? row.nip().value() : row.nip().masked(),
                row.unitName(),
                words.label(row.state(now)),
                row.progress(),
                row.score(),
                row.dueOn() == null ? null : words.date(row.dueOn()),
                row.lastSeenAt() == null ? null : words.date(row.lastSeenAt()),
                row.completedAt() == null ? null : words.date(row.completedAt()));
    }
}
