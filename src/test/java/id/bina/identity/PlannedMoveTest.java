package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PlannedMoveTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final OffsetDateTime NOW = TODAY.atTime(8, 0).atOffset(ZoneOffset.UTC);

    private final OrgUnit unit = new OrgUnit("DINKES", "Dinkes", OrgUnit.Kind.AGENCY, null);
    private final Person person = new Person(facts("Perawat", null), unit);

    private static PersonFacts facts(String position, LocalDate contractFrom) {
        return new PersonFacts(
                        Nip.of("198609262015051001"),
                        "Agus",
                        null,
                        null,
                        EmploymentType.PNS,
                        "III/a",
                        position,
                        1L)
                .with(PositionLevel.PELAKSANA, contractFrom, null);
    }

    private PlannedMove move(String grade, String position, LocalDate day) {
        var wish =
                new MoveWish(
                        EmploymentType.PNS,
                        grade,
                        position,
                        PositionLevel.PELAKSANA,
                        1L,
                        null,
                        day,
                        " ",
                        "Kenaikan pangkat");
        return new PlannedMove(person, wish, unit, null, TODAY);
    }

    @Test
    void aMoveNamesOnlyWhatItChangesAndLeavesTheRestAsItIsOnItsDay() {
        var move = move("III/b", "Perawat", TODAY.plusDays(30));
        assertThat(move.getParts()).containsExactly(MovePart.GRADE);
        assertThat(move.getDecree()).isNull();
        var later = move.in(facts("Perawat Penyelia", null));
        assertThat(later.grade()).isEqualTo("III/b");
        assertThat(later.position()).isEqualTo("Perawat Penyelia");
    }

    @Test
    void thePastAndAMoveThatChangesNothingAreRefused() {
        assertThatThrownBy(() -> move("III/b", "Perawat", TODAY.minusDays(1)))
                .hasMessageContaining("identity.move.past");
        assertThatThrownBy(() -> move("III/a", "Perawat", TODAY))
                .hasMessageContaining("identity.move.nothing");
    }

    @Test
    void aMoveEndsOnce() {
        var move = move("III/b", "Perawat", TODAY);
        move.apply(NOW);
        assertThat(move.getStatus()).isEqualTo(PlannedMove.Status.APPLIED);
        assertThatThrownBy(() -> move.withdraw(NOW)).hasMessageContaining("identity.move.over");
        assertThatThrownBy(() -> move.apply(NOW)).hasMessageContaining("identity.move.over");
    }

    @Test
    void daysOfAContractTypedForACivilServantAreRefusedInsteadOfForgotten() {
        assertThatThrownBy(() -> person.correct(facts("Perawat", TODAY)))
                .hasMessageContaining("identity.person.contractOnly");
    }
}
