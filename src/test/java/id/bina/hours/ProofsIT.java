package id.bina.hours;

import static id.bina.Given.DEWI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.Given;
import id.bina.given.AtOnce;
import id.bina.identity.Roles;
import id.bina.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certificates from elsewhere: decided once, counted once, never a dangerous file. */
@ExtendWith(ArquillianExtension.class)
class ProofsIT {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 7);
    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

    @PersistenceContext EntityManager db;
    @Inject OutsideProofs proofs;
    @Inject ProofFiles files;
    @Inject ProofDesk desk;
    @Inject HoursTotals totals;

    @Test
    void ofVerifiersAtOnceOneDecidesAndOneLineIsWritten() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        Long id = GivenProofs.submitted(who, "1/" + who.nip(), DAY);
        var verifiers = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 4; i++) {
            boolean accepts = i % 2 == 0;
            var admin = i == 0 ? DEWI : Given.someone(Roles.ADMIN);
            verifiers.add(
                    () -> {
                        try {
                            Given.signedInAs(admin, Roles.ADMIN, () -> decide(id, accepts));
                            return true;
                        } catch (RuntimeException late) {
                            return false;
                        }
                    });
        }
        assertThat(AtOnce.run(verifiers)).containsOnlyOnce(true);
        var status = Given.inTransaction(() -> db.find(OutsideProof.class, id).getStatus());
        long lines =
                Given.inTransaction(
                        () ->
                                db.createQuery(
                                                "SELECT COUNT(l) FROM HoursLine l WHERE l.sourceKey = :key",
                                                Long.class)
                                        .setParameter("key", "OutsideProof:" + id)
                                        .getSingleResult());
        assertThat(lines).isEqualTo(status == ProofStatus.ACCEPTED ? 1 : 0);
    }

    private void decide(Long id, boolean accepts) {
        if (accepts) {
            desk.accept(id, EIGHT, "");
        } else {
            desk.refuse(id, "Nama pada sertifikat berbeda");
        }
    }

    @Test
    void theSameCertificateTwiceCountsOnce() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        Long one = GivenProofs.submitted(who, "2/" + who.nip(), DAY);
        Long same = GivenProofs.submitted(who, " 2/" + who.nip() + " ", DAY);
        Given.signedInAs(DEWI, Roles.ADMIN, () -> desk.accept(one, EIGHT, ""));
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        DEWI, Roles.ADMIN, () -> desk.accept(same, EIGHT, "Sama")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("hours.proof.counted");
        Long person = Given.person(who).getId();
        assertThat(totals.of(person, DAY).recognised()).isEqualByComparingTo("8");
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedAndNothingOfItKept() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        Given.signedInAs(
                who,
                () -> {
                    Long id = proofs.start();
                    refuses(id, "halaman.html", "<script>alert(1)</script>");
                    refuses(id, "program.pdf", "MZ\u0090\u0000 bukan pdf");
                    refuses(id, "rusak.pdf", "%PDF-1.7\nrusak");
                    refuses(id, "foto.jpg", "\u00ff\u00d8\u00ff\u00e0 bukan foto");
                    refuses(
                            id,
                            "uji.pdf",
                            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR"
                                    + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
                    assertThatThrownBy(() -> proofs.submit(id, GivenProofs.form("3", DAY)))
                            .isInstanceOf(RuleViolation.class);
                });
    }

    private void refuses(Long proof, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> GivenProofs.upload(proof, name, bytes))
                .as(name)
                .isInstanceOf(RuleViolation.class);
        files.open(proof).forEach(part -> files.remove(part.id()));
    }

    @Test
    void aFileGoesOnWhereItStopped() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        byte[] photo = GivenProofs.photo(200);
        Given.signedInAs(
                who,
                () -> {
                    Long id = proofs.start();
                    Long file = files.begin(id, "foto.jpg", photo.length).id();
                    files.append(file, 0, Arrays.copyOf(photo, 1000));
                    var again = files.begin(id, "foto.jpg", photo.length);
                    assertThat(again.id()).isEqualTo(file);
                    assertThat(again.received()).isEqualTo(1000);
                    files.append(file, 1000, Arrays.copyOfRange(photo, 1000, photo.length));
                    files.finish(file);
                    files.finish(file);
                    proofs.submit(id, GivenProofs.form("4/" + who.nip(), DAY));
                });
    }
}
