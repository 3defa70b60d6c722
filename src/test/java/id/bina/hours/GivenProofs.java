package id.bina.hours;

import id.bina.Given;
import id.bina.given.NamedPerson;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Certificates from elsewhere that people have handed in. */
public final class GivenProofs {
    private GivenProofs() {}

    public static byte[] pdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** A photo of this many pixels each way. */
    public static byte[] photo(int edge) throws IOException {
        var picture = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
        var noise = new Random(7);
        for (int x = 0; x < edge; x++) {
            for (int y = 0; y < edge; y++) {
                picture.setRGB(x, y, noise.nextInt(0x1000000)); // noise, so that it stays large
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** A training in this year with a PDF, handed in by this person; its id. */
    public static Long submitted(NamedPerson who, String number, LocalDate day) throws Exception {
        return submitted(who, number, day, "sertifikat.pdf", pdf());
    }

    static Long submitted(NamedPerson who, String number, LocalDate day, String file, byte[] bytes)
            throws Exception {
        return Given.signedInAs(
                who,
                () -> {
                    var proofs = Given.bean(OutsideProofs.class);
                    Long id = proofs.start();
                    upload(id, file, bytes);
                    proofs.submit(id, form(number, day));
                    return id;
                });
    }

    /** Called by the person whose proof it is. */
    static Long upload(Long proof, String name, byte[] bytes) {
        var files = Given.bean(ProofFiles.class);
        Long id = files.begin(proof, name, bytes.length).id();
        files.append(id, 0, bytes);
        files.finish(id);
        return id;
    }

    static ProofForm form(String number, LocalDate day) {
        var form = new ProofForm();
        form.setForm("KL03");
        form.setTitle("Pelatihan teknis luar");
        form.setOrganiser("LAN");
        form.setDocumentNumber(number);
        form.setStartedOn(day.toString());
        form.setEndedOn(day.toString());
        form.setClaimedJp("8");
        return form;
    }
}
