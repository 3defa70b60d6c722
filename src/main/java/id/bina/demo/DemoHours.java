package id.bina.demo;

import id.bina.hours.SiasnAnswers;
import id.bina.hours.SiasnExports;
import id.bina.hours.SiasnFilter;
import id.bina.hours.SiasnList;
import id.bina.hours.SiasnLists;
import id.bina.hours.SiasnRow;
import id.bina.hours.SiasnWish;
import id.bina.identity.Person;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * What left for the national system in the demonstration, and its answer: most accepted, one
 * refused, one with other hours, some still open, and one that only that system has.
 */
@ApplicationScoped
class DemoHours {
    private static final int ANSWERED = 20;

    @Inject SiasnExports exports;
    @Inject SiasnLists lists;
    @Inject SiasnAnswers answers;
    @Inject DemoStage stage;
    @Inject AsAdmin asAdmin;

    void play(Person admin, LocalDate today) {
        stage.at(today.minusDays(3), 9, admin);
        asAdmin.call(() -> exports.send(wish(today)));
        stage.at(today.minusDays(1), 14, admin);
        asAdmin.call(
                () -> {
                    var sent = new SiasnFilter(SiasnList.SENT, wish(today), null);
                    answer(lists.rows(sent, 0, ANSWERED));
                    return null;
                });
    }

    private static SiasnWish wish(LocalDate today) {
        return new SiasnWish(today.minusDays(3).getYear(), null, false);
    }

    private void answer(List<SiasnRow> rows) {
        var file = new StringBuilder("nip,nomorSertipikat,namaKursus,jumlahJam,status,alasan\n");
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int jp = row.jp().intValue() - (i == 3 ? 2 : 0);
            file.append(row.nip()).append(',').append(row.documentNumber()).append(",,");
            file.append(jp).append(i == 1 ? ",ditolak," : ",diterima,");
            file.append(i == 1 ? Texts.of("demo.siasn.reason") : "").append('\n');
        }
        if (!rows.isEmpty()) {
            file.append(rows.get(0).nip()).append(",800.2/77/2026,");
            file.append(Texts.of("demo.siasn.elsewhere")).append(",6,diterima,\n");
        }
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        answers.apply(answers.check("jawaban-siasn.csv", bytes));
    }
}
