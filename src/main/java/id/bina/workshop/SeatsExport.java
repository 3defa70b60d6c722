package id.bina.workshop;

import id.bina.shared.text.SheetWriter;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** Writes the people of a cohort as a spreadsheet. */
@ApplicationScoped
class SeatsExport {
    @Inject WorkshopSeats seats;
    @Inject Wording words;

    /**
     * All rows that fit; the stream stays open.
     *
     * @param format xlsx or csv
     * @param numbers whether employee numbers are written in full
     */
    void write(SeatFilter filter, int count, boolean numbers, String format, OutputStream out)
            throws IOException {
        seats.exported(filter, count, format);
        new SheetWriter<SeatRow>(
                        Texts.of("workshop.people.sheet"),
                        Texts.of("workshop.people.columns"),
                        row -> cells(row, numbers))
                .write(format, (first, size) -> seats.rows(filter, first, size, null, true), out);
    }

    private List<?> cells(SeatRow row, boolean numbers) {
        return Arrays.asList(
                row.name(),
                numbers ? row.nip().value() : row.nip().masked(),
                row.position(),
                row.unitName(),
                words.label(row.status()),
                row.queueNumber(),
                words.dateTime(row.requestedAt()),
                row.reason());
    }
}
