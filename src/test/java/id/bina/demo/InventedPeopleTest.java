package id.bina.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.identity.EmploymentType;
import id.bina.identity.Nip;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InventedPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void theSameSeedInventsTheSamePeople() {
        assertThat(InventedPeople.of(46, 7)).isEqualTo(InventedPeople.of(46, 7));
    }

    @Test
    void everyNumberFitsTheKindOfEmploymentAndRaisesNoDoubt() {
        assertThat(InventedPeople.of(200, DemoWorld.SEED))
                .allSatisfy(
                        person -> {
                            var nip = new Nip(person.nip());
                            nip.mustFit(person.type());
                            assertThat(nip.doubts(TODAY)).isEmpty();
                        });
    }

    @Test
    void noNumberAndNoNameIsThereTwice() {
        var people = InventedPeople.of(200, DemoWorld.SEED);
        assertThat(people).extracting(DemoPerson::nip).doesNotHaveDuplicates();
        assertThat(people).extracting(DemoPerson::fullName).doesNotHaveDuplicates();
    }

    @Test
    void contractWorkersHaveTheCodeOfTheAgreementInsteadOfAMonth() {
        var people = InventedPeople.of(DemoWorld.INVENTED, DemoWorld.SEED);
        assertThat(people)
                .filteredOn(person -> person.type() == EmploymentType.PPPK)
                .isNotEmpty()
                .allMatch(person -> person.nip().startsWith("21", 12));
        assertThat(people)
                .filteredOn(person -> person.type() == EmploymentType.PPPK_PART_TIME)
                .isNotEmpty()
                .allMatch(person -> person.nip().startsWith("24", 12));
    }
}
