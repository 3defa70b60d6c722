package id.bina.competence;

import id.bina.shared.text.SheetWriter;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** Writes the people with gaps as a spreadsheet. */
@ApplicationScoped
class GapExport {
    @Inject GapMaps maps;

    void write(GapFilter filter, Long competenceId, OutputStream out) throws IOException {
        var people = maps.people(filter, competenceId);
        maps.exported(filter, people.size());
        new SheetWriter<>(
                        Texts.of("competence.map.sheet"),
                        Texts.of("competence.map.columns"),
                        GapExport::cells)
                .write(
                        "xlsx",
                        (first, size) ->
                                people.subList(first, Math.min(first + size, people.size())),
                        out);
    }

    private static List<?> cells(GapPerson one) {
        return Arrays.asList(
                one.name(),
                one.position(),
                one.unit(),
                one.competence(),
                one.required(),
                one.held(),
                one.gap());
    }
}
