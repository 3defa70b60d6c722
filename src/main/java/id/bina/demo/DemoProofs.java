package id.bina.demo;

import id.bina.hours.OutsideProofs;
import id.bina.hours.ProofDesk;
import id.bina.hours.ProofFiles;
import id.bina.hours.ProofFilter;
import id.bina.hours.ProofForm;
import id.bina.hours.ProofStatus;
import id.bina.identity.Roles;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Certificates from elsewhere in the demonstration: recognised, refused, and waiting. */
@ApplicationScoped
class DemoProofs {
    private static final int FIRST = 8;

    @Inject OutsideProofs proofs;
    @Inject ProofFiles files;
    @Inject ProofDesk desk;

    void add(DemoScript script, List<DemoPerson> everybody, LocalDate today) {
        var admin = everybody.stream().filter(one -> one.is(Roles.ADMIN)).findFirst().orElseThrow();
        int first = Math.min(FIRST, everybody.size() - 5);
        hand(script, everybody.get(0), "0", "KL06", 1, today.minusDays(70));
        hand(script, everybody.get(first), "1", "KL03", 3, today.minusDays(61));
        hand(script, everybody.get(first + 1), "2", "KL10", 2, today.minusDays(55));
        script.add(today.minusDays(50), admin.nip(), true, () -> decide(2, this::accept));
        script.add(today.minusDays(49), admin.nip(), true, () -> decide(1, this::refuse));
        hand(script, everybody.get(first + 2), "3", "KL06", 1, today.minusDays(6));
        hand(script, everybody.get(first + 3), "4", "KL03", 2, today.minusDays(4));
        hand(script, everybody.get(first + 4), "5", "KL07", 1, today.minusDays(2));
    }

    private void hand(
            DemoScript script, DemoPerson who, String which, String form, int days, LocalDate on) {
        script.add(on, who.nip(), false, () -> hand(which, form, days, on.minusDays(12)));
    }

    private void hand(String which, String form, int days, LocalDate last) {
        var typed = new ProofForm();
        typed.setForm(form);
        typed.setTitle(Texts.of("demo.proof.title." + which));
        typed.setOrganiser(Texts.of("demo.proof.organiser." + which));
        typed.setDocumentNumber("800.2/" + (140 + 17 * days) + which + "/" + last.getYear());
        typed.setStartedOn(last.minusDays(days - 1L).toString());
        typed.setEndedOn(last.toString());
        typed.setClaimedJp(String.valueOf("KL03".equals(form) ? 8 * days : 4 * days));
        Long id = proofs.start();
        byte[] paper = paper(typed);
        Long file = files.begin(id, "sertifikat.pdf", paper.length).id();
        files.append(file, 0, paper);
        files.finish(file);
        proofs.submit(id, typed);
    }

    /** Takes those that wait longest. */
    private void decide(int count, Consumer<Long> decision) {
        desk.rows(new ProofFilter(null, ProofStatus.SUBMITTED), 0, count)
                .forEach(row -> decision.accept(row.id()));
    }

    private void accept(Long id) {
        desk.accept(id, desk.sheet(id).proposal().jp(), null);
    }

    private void refuse(Long id) {
        desk.refuse(id, Texts.of("demo.proof.refused"));
    }

    private static byte[] paper(ProofForm typed) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 16);
                content.setLeading(28);
                content.newLineAtOffset(72, 640);
                for (var line :
                        List.of(
                                typed.getOrganiser(),
                                typed.getTitle(),
                                typed.getDocumentNumber(),
                                typed.getEndedOn())) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
