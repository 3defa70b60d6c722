package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    private final Person person =
            new Person(
                    new Nip("198609262015051001"),
                    "Agus Prasetyo",
                    EmploymentType.PNS,
                    new OrgUnit("UJI", "Unit Uji", OrgUnit.Kind.AGENCY, null));

    @Test
    void isAlwaysALearner() {
        assertThat(person.getRoles()).containsExactly(Roles.LEARNER);
        assertThatThrownBy(() -> person.withdraw(Roles.LEARNER))
                .hasMessageContaining("identity.person.alwaysLearner");
        assertThatThrownBy(() -> person.grant("BOSS"))
                .hasMessageContaining("identity.person.unknownRole");
    }

    @Test
    void leavesOnceAndMayComeBack() {
        int before = person.getSessionEpoch();
        person.leave();
        assertThat(person.isActive()).isFalse();
        assertThat(person.getSessionEpoch()).isGreaterThan(before);
        assertThatThrownBy(person::leave).hasMessageContaining("identity.person.alreadyLeft");
        person.rejoin();
        assertThat(person.isActive()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retno Wulandari, S.AP. | | Retno Wulandari | S.AP.",
                "Drs. Agus Prasetyo | Drs. | Agus Prasetyo |",
                "Dr. Ir. Sri Handayani, S.H., M.M. | Dr. Ir. | Sri Handayani | S.H., M.M.",
                "Suharto | | Suharto |"
            })
    void takesTitlesOffAFullNameAndPutsThemBack(
            String full, String prefix, String name, String suffix) {
        var facts =
                PersonFacts.ofFullName(
                        "198609262015051001", full, EmploymentType.PNS, null, null, 1L);
        assertThat(facts.name()).isEqualTo(name);
        assertThat(facts.titlePrefix()).isEqualTo(prefix);
        assertThat(facts.titleSuffix()).isEqualTo(suffix);
        assertThat(Person.fullName(prefix, name, suffix)).isEqualTo(full);
    }
}
