package id.bina.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.PublicCode;
import id.bina.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {
    private final Certificate certificate = Sample.usual();

    @Test
    void isValidAndUnprintedWhenIssued() {
        assertThat(certificate.isRevocable()).isTrue();
        assertThat(certificate.getPrinted()).isNull();
        assertThat(certificate.getIssuedOn()).isEqualTo("2026-10-14");
    }

    @Test
    void keepsTheFactsOfTheDayOfIssue() {
        var person = Sample.person("Retno Wulandari", null, "S.AP.");
        var frozen = Sample.of(person, Sample.revision("A", "4"), Sample.modules(1), 88);
        person.setName("Retno Kusuma");
        assertThat(frozen.getHolder().getFullName()).isEqualTo("Retno Wulandari, S.AP.");
    }

    @Test
    void doesNotFollowLaterSettings() {
        var issuer = Sample.issuer();
        var copy = issuer.copy();
        issuer.setSignatoryName("Orang Lain");
        assertThat(copy.getSignatoryName()).isEqualTo("Sri Handayani, S.H., M.M.");
    }

    @Test
    void isRevokedWithReasonAndTime() {
        certificate.revoke("  Kesalahan data peserta ", Sample.NOW);
        assertThat(certificate.getStatus()).isEqualTo(Certificate.Status.REVOKED);
        assertThat(certificate.getRevokedBecause()).isEqualTo("Kesalahan data peserta");
        assertThat(certificate.getRevokedAt()).isEqualTo(Sample.NOW);
    }

    @Test
    void cannotBeRevokedTwice() {
        certificate.revoke("Salah nama", Sample.NOW);
        assertThatThrownBy(() -> certificate.revoke("Lagi-lagi", Sample.NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("certificate.alreadyRevoked");
    }

    @Test
    void cannotBeRevokedWithoutAReason() {
        assertThatThrownBy(() -> certificate.revoke("   ", Sample.NOW))
                .hasMessageContaining("certificate.reasonNeeded");
    }

    @Test
    void hasACodeWithoutLookAlikes() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 5000; i++) {
            String code = PublicCode.random().value();
            assertThat(code).matches("[A-HJ-NP-Z2-9]{12}");
            assertThat(seen.add(code)).isTrue();
        }
    }

    @Test
    void isFoundByItsCodeHoweverItIsTyped() {
        var code = new PublicCode("7K4M92XQ3FTD");
        assertThat(PublicCode.of(" 7k4m-92xq 3ftd\n")).contains(code);
        assertThat(PublicCode.of("7K4M–92XQ–3FTD")).contains(code);
        assertThat(PublicCode.of("7K4M-92XO-3FTD")).isEmpty();
        assertThat(PublicCode.of(null)).isEmpty();
        assertThat(code.grouped()).isEqualTo("7K4M-92XQ-3FTD");
    }

    @ParameterizedTest
    @CsvSource({
        "0,nol",
        "4,empat",
        "11,sebelas",
        "12,dua belas",
        "20,dua puluh",
        "30,tiga puluh",
        "100,seratus",
        "115,seratus lima belas",
        "1000,seribu",
        "2750,dua ribu tujuh ratus lima puluh",
        "4.5,empat koma lima",
        "10.0,sepuluh",
        "40.5,empat puluh koma lima"
    })
    void saysHoursInWords(String number, String words) {
        assertThat(NumberWords.of(new BigDecimal(number))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "100,VERY_SATISFYING",
        "90,VERY_SATISFYING",
        "89,SATISFYING",
        "80,SATISFYING",
        "79,GOOD",
        "75,GOOD",
        "74,"
    })
    void saysAMarkInAWord(int mark, Predicate word) {
        assertThat(Predicate.of(mark)).isEqualTo(word);
    }

    @Test
    void keepsModulesAsTextAndBack() {
        var column = new ModuleLine.Column();
        var outline = Sample.modules(3);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(outline)))
                .isEqualTo(outline);
    }
}
