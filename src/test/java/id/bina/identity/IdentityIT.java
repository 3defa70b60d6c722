package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.given.AtOnce;
import id.bina.given.NamedPerson;
import id.bina.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People, who decides for them, how they get in and how they are kept out. */
@ExtendWith(ArquillianExtension.class)
class IdentityIT {
    private static final String FRESH = "sandi-baru-yang-panjang";

    @PersistenceContext EntityManager db;
    @Inject Accounts accounts;
    @Inject OneTimeLinks links;
    @Inject PersonnelFiles files;
    @Inject People people;
    @Inject Superiors superiors;
    @Inject WorkingDays days;
    @Inject Holidays holidays;

    @AfterEach
    void letTheClockRun() {
        FixedClock.run();
    }

    private static <T> T asAdmin(Callable<T> action) throws Exception {
        return Given.signedInAs(Given.DEWI, action);
    }

    private static void asAdmin(Given.Action action) throws Exception {
        Given.signedInAs(Given.DEWI, action);
    }

    private String link(NamedPerson who) throws Exception {
        Long id = Given.person(who).getId();
        return asAdmin(() -> links.issue(List.of(id))).get(0).code();
    }

    private boolean use(String code) {
        try {
            links.choosePassword(code, FRESH);
            return true;
        } catch (RuntimeException over) {
            return false;
        }
    }

    @Test
    void aLinkOpensTheDoorOnceEvenWhenUsedTwiceAtOnce() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        String code = link(who);
        Callable<Boolean> use = () -> use(code);
        assertThat(AtOnce.run(List.of(use, use, use, use))).containsOnlyOnce(true);
        assertThat(accounts.signIn(who.nip(), FRESH)).isPresent();
        assertThat(accounts.signIn(who.nip(), NamedPerson.PASSWORD)).isEmpty();
    }

    @Test
    void aNewLinkEndsTheOldOneAndAnOldOneExpires() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        String first = link(who);
        String second = link(who);
        assertThat(use(first)).isFalse();
        FixedClock.stopAt(OffsetDateTime.now().plusDays(4));
        assertThat(use(second)).isFalse();
    }

    @Test
    void whoLeavesIsSignedOutAndComesBackWithTheOldFile() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        var person = Given.person(who);
        asAdmin(() -> files.deactivate(person.getId()));
        assertThat(accounts.isCurrent(person.getId(), person.getSessionEpoch())).isFalse();
        assertThat(accounts.signIn(who.nip(), who.password())).isEmpty();
        asAdmin(() -> files.reactivate(person.getId()));
        assertThat(accounts.signIn(who.nip(), who.password())).isPresent();
    }

    @Test
    void aStaleFileIsNotSavedOverANewerOne() throws Exception {
        Long id = Given.person(Given.someone(Roles.LEARNER)).getId();
        var before = Given.inTransaction(() -> db.find(Person.class, id));
        asAdmin(() -> files.save(id, before.getVersion(), facts(before, "Analis Muda")));
        assertThatThrownBy(
                        () ->
                                asAdmin(
                                        () ->
                                                files.save(
                                                        id,
                                                        before.getVersion(),
                                                        facts(before, "Analis Madya"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("shared.conflict");
    }

    private static PersonFacts facts(Person person, String position) {
        return new PersonFacts(
                person.getNip(),
                person.getName(),
                null,
                null,
                person.getEmploymentType(),
                person.getGrade(),
                position,
                person.getUnit().getId());
    }

    @Test
    void theNamedSuperiorDecidesAndElseTheHeadOfTheUnitOrAbove() throws Exception {
        var learner = Given.someone(Roles.LEARNER);
        Long id = Given.person(learner).getId();
        Given.person(Given.SRI);
        assertThat(superior(id).getRoles()).contains(Roles.HEAD);
        var boss = Given.someone(Roles.TRAINER);
        name(id, boss.nip());
        assertThat(superior(id).getNip().value()).isEqualTo(boss.nip());
        asAdmin(() -> files.deactivate(Given.person(boss).getId()));
        assertThat(superior(id).getRoles()).contains(Roles.HEAD);
    }

    @Test
    void nobodyStandsAboveHimselfByAnyWay() throws Exception {
        var one = Given.someone(Roles.LEARNER);
        var two = Given.someone(Roles.LEARNER);
        Long first = Given.person(one).getId();
        Long second = Given.person(two).getId();
        name(second, one.nip());
        assertThatThrownBy(() -> name(first, two.nip()))
                .hasMessageContaining("identity.person.superiorCircle");
        assertThatThrownBy(() -> name(first, one.nip()))
                .hasMessageContaining("identity.person.superiorCircle");
        assertThat(sameLine(first, second)).isTrue();
        assertThat(sameLine(second, first)).isTrue();
        assertThat(sameLine(first, Given.person(Given.TONO).getId())).isFalse();
    }

    private void name(Long id, String superior) throws Exception {
        asAdmin(() -> files.setContact(id, PersonContact.of(null, superior)));
    }

    private Person superior(Long id) throws Exception {
        return Given.inTransaction(() -> superiors.of(db.find(Person.class, id))).orElseThrow();
    }

    private boolean sameLine(Long one, Long other) throws Exception {
        return Given.inTransaction(
                () -> superiors.sameLine(db.find(Person.class, one), db.find(Person.class, other)));
    }

    @Test
    void theLastAdminStays() throws Exception {
        long admins =
                asAdmin(
                        () ->
                                people.count(
                                        new PeopleFilter(
                                                null, null, Roles.ADMIN, PersonState.ACTIVE)));
        Long id = Given.person(Given.DEWI).getId();
        if (admins == 1) {
            assertThatThrownBy(() -> asAdmin(() -> files.setRoles(id, Set.of(Roles.LEARNER))))
                    .hasMessageContaining("identity.person.lastAdmin");
        }
        assertThatThrownBy(() -> asAdmin(() -> files.deactivate(id)))
                .hasMessageContaining("identity.person.notYourself");
    }

    @Test
    void aHolidayOfTheTableMovesADeadline() throws Exception {
        var friday = LocalDate.of(2031, 3, 7);
        var monday = new HolidayLine(friday.plusDays(3), "Libur uji", Holiday.Kind.LOCAL);
        assertThat(days.plus(friday, 1)).isEqualTo("2031-03-10");
        asAdmin(() -> holidays.addAll(List.of(monday, monday)));
        assertThat(days.plus(friday, 1)).isEqualTo("2031-03-11");
        assertThat(days.isWorking(monday.day())).isFalse();
        assertThat(asAdmin(() -> holidays.addAll(List.of(monday)))).isZero();
        Long id = asAdmin(() -> holidays.of(2031)).get(0).getId();
        asAdmin(() -> holidays.remove(id));
        assertThat(days.plus(friday, 1)).isEqualTo("2031-03-10");
    }
}
