package id.bina.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailWordingTest {
    @Test
    void everyEventOfThePortalHasALabel() {
        var events =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("id.bina")
                                .stream()
                                .filter(
                                        type ->
                                                type.isAssignableTo(DomainEvent.class)
                                                        && type.isRecord())
                                .map(JavaClass::getSimpleName)
                                .toList();

        assertThat(events).isNotEmpty();
        assertThat(events).filteredOn(event -> TrailWording.action(event).equals(event)).isEmpty();
    }

    @Test
    void aSentenceIsFilledWithWhatTheEventTells() {
        var row =
                row("CertificateRevoked", "{\"number\":\"0012/503\",\"reason\":\"Salah $1 nama\"}");

        assertThat(row.sentence()).isEqualTo("Sertifikat 0012/503 dicabut, alasan: Salah $1 nama");
    }

    @Test
    void anUnknownActionIsShownByItsName() {
        assertThat(row("SomethingNew", "{}").sentence()).isEqualTo("SomethingNew");
    }

    @Test
    void erasedWordsLeaveTheLabelAndTheNumberOfThePerson() {
        var row = row("CertificateRevoked", null);

        assertThat(row.sentence()).isEqualTo("Sertifikat dicabut");
        assertThat(row.erased()).isTrue();
    }

    @Test
    void everyKindOfFindingIsASentence() {
        assertThat(Arrays.stream(Finding.Kind.values()).map(kind -> new Finding(kind, 3, 5)))
                .allSatisfy(finding -> assertThat(TrailWording.finding(finding)).endsWith("."));
    }

    @Test
    void findingsSurviveStorage() {
        var findings =
                List.of(
                        Finding.at(Finding.Kind.EDITED, 4),
                        new Finding(Finding.Kind.DELETED, 9, 12));

        assertThat(Finding.read(Finding.write(findings))).isEqualTo(findings);
    }

    private static TrailRow row(String action, String texts) {
        return new TrailRow(
                1L,
                1L,
                OffsetDateTime.parse("2026-11-02T08:00:00+07:00"),
                7L,
                "LEARNER ADMIN",
                action,
                "Certificate:3",
                "{}",
                "d".repeat(64),
                "0".repeat(64),
                "1".repeat(64),
                "Dewi Anggraini",
                "10.0.0.1",
                texts,
                "Yoga Pratama");
    }
}
