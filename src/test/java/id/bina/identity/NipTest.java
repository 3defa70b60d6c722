package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {
    private static final String CIVIL = "198609262015051001";
    private static final String CONTRACT = "199009132025242014";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198609262015051001",
                "19860926 201505 1 001",
                "19860926.201505.1.001",
                "19860926-201505-1-001",
                "'198609262015051001",
                "  198609262015051001 ",
                "19860926\u00a0201505 1 001"
            })
    void isReadHoweverItIsWritten(String typed) {
        assertThat(Nip.of(typed).value()).isEqualTo(CIVIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.98E+17", "1,98E+17", "1.98609262015051E+17", "2E+17", "1.98e17"})
    void namesANumberThatASpreadsheetRounded(String typed) {
        refused("identity.nip.spreadsheet", () -> Nip.of(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "19860926201505100, identity.nip.length",
        "1986092620150510011, identity.nip.length",
        "19860926201505100x, identity.nip.length",
        "198602302015051001, identity.nip.birthDate",
        "198613012015051001, identity.nip.birthDate",
        "198609262015053001, identity.nip.sex",
        "198609262015051000, identity.nip.serial"
    })
    void saysWhatIsWrongWithIt(String typed, String key) {
        refused(key, () -> Nip.of(typed));
    }

    @Test
    void isRefusedWhenNothingWasTyped() {
        refused("identity.nip.length", () -> Nip.of(null));
        refused("identity.nip.length", () -> Nip.of("  "));
    }

    @ParameterizedTest
    @EnumSource(
            value = EmploymentType.class,
            names = {"PPPK", "PPPK_PART_TIME"})
    void hasACodeInsteadOfAMonthForContracts(EmploymentType type) {
        new Nip(CONTRACT).mustFit(type);
        new Nip("199009132023212014").mustFit(type);
    }

    @ParameterizedTest
    @EnumSource(
            value = EmploymentType.class,
            names = {"PNS", "CPNS"})
    void hasAMonthForCivilServants(EmploymentType type) {
        new Nip(CIVIL).mustFit(type);
        refused("identity.nip.month", () -> new Nip(CONTRACT).mustFit(type));
        refused("identity.nip.month", () -> new Nip("198609262015001001").mustFit(type));
    }

    @Test
    void onlyDoubtsAnUnusualAgeOrYear() {
        var today = LocalDate.of(2026, 11, 25);
        assertThat(new Nip(CIVIL).doubts(today)).isEmpty();
        assertThat(new Nip("194009261970051001").doubts(today))
                .containsExactly("identity.nip.doubt.age");
        assertThat(new Nip("198609262031051001").doubts(today))
                .containsExactly("identity.nip.doubt.appointed");
    }

    @Test
    void showsOnlyTheLastDigitsUnlessAskedForAll() {
        var nip = new Nip(CIVIL);
        assertThat(nip.toString()).endsWith("001").doesNotContain("1986");
        assertThat(nip.masked()).isEqualTo(nip.toString());
        assertThat(nip.grouped()).isEqualTo("19860926 201505 1 001");
        assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1986, 9, 26));
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.getKey()).isEqualTo(key));
    }
}
