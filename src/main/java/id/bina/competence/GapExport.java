package id.bina.competence;

import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes the people with gaps as a spreadsheet. No name becomes a formula. */
@ApplicationScoped
class GapExport {
    @Inject GapMaps maps;

    void write(GapFilter filter, Long competenceId, OutputStream out) throws IOException {
        var people = maps.people(filter, competenceId);
        maps.exported(filter, people.size());
        var book = new Workbook(out, "Bina", "1.0");
        var sheet = book.newWorksheet(Texts.of("competence.map.sheet"));
        var heads = List.of("name", "position", "unit", "competence", "required", "held", "gap");
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, Texts.of("competence.map." + heads.get(column)));
            sheet.style(0, column).bold().set();
        }
        for (int line = 0; line < people.size(); line++) {
            var one = people.get(line);
            sheet.value(line + 1, 0, one.name());
            sheet.value(line + 1, 1, one.position());
            sheet.value(line + 1, 2, one.unit());
            sheet.value(line + 1, 3, one.competence());
            sheet.value(line + 1, 4, one.required());
            sheet.value(line + 1, 5, one.held());
            sheet.value(line + 1, 6, one.gap());
        }
        sheet.finish();
        book.finish();
    }
}
