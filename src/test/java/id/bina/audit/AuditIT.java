package id.bina.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.Given;
import id.bina.audit.Finding.Kind;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.learning.Enrolments;
import id.bina.shared.DomainEvent;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditIT {
    @PersistenceContext EntityManager db;
    @Inject AuditChain chain;
    @Inject AuditEntries entries;
    @Inject AuditSealing sealing;
    @Inject Enrolments enrolments;
    @Inject Event<DomainEvent> events;

    private NamedPerson learner;

    @Test
    void whatALearnerDoesIsInTheTrailWithNameAndRole() throws Exception {
        enrol();

        assertThat(trailOf(learner()))
                .filteredOn(row -> row.action().equals("PersonEnrolled"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.who()).isEqualTo(learner().name());
                            assertThat(row.roles()).contains(Roles.LEARNER);
                            assertThat(row.subject()).startsWith("Enrolment:");
                        });
    }

    @Test
    void whatIsRolledBackIsNotRecorded() throws Exception {
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        learner(),
                                        () ->
                                                Given.inTransaction(
                                                        () -> {
                                                            events.fire(new ChainVerified(1, 0));
                                                            throw new IllegalStateException();
                                                        })))
                .isNotNull();

        assertThat(trailOf(learner())).noneMatch(row -> row.action().equals("ChainVerified"));
    }

    @Test
    void entriesAreSealedAndVerified() throws Exception {
        enrol();
        seal();

        assertThat(trailOf(learner())).isNotEmpty().allMatch(row -> row.position() != null);
        assertThat(findingsOfToday()).isEmpty();
    }

    @Test
    void anEditedEntryInTheTableIsNamed() throws Exception {
        enrol();
        seal();
        var row = trailOf(learner()).get(0);
        change("UPDATE AuditEntry e SET e.facts = '{\"n\":1}' WHERE e.id = " + row.id());
        var found = verified(row.position(), row.position());
        Given.inTransaction(
                () ->
                        db.createQuery("UPDATE AuditEntry e SET e.facts = :facts WHERE e.id = :id")
                                .setParameter("facts", row.facts())
                                .setParameter("id", row.id())
                                .executeUpdate());

        assertThat(found).containsExactly(Finding.at(Kind.EDITED, row.position()));
        assertThat(verified(row.position(), row.position())).isEmpty();
    }

    @Test
    void anEntryTakenOutOfTheChainIsNamed() throws Exception {
        enrol();
        seal();
        enrolElsewhere();
        seal();
        long place = trailOf(learner()).get(1).position();
        change("UPDATE AuditEntry e SET e.position = -1 WHERE e.position = " + place);
        var found = verified(place - 1, place + 1);
        change("UPDATE AuditEntry e SET e.position = " + place + " WHERE e.position = -1");

        assertThat(found).containsExactly(Finding.at(Kind.DELETED, place));
    }

    @Test
    void aForgottenPersonLeavesAWholeChain() throws Exception {
        enrol();
        seal();
        Long id = Given.person(learner()).getId();
        Given.signedInAs(Given.DEWI, () -> entries.forget(id, "Permintaan yang bersangkutan"));
        seal();

        assertThat(findingsOfToday()).isEmpty();
        assertThat(trailOf(learner()))
                .filteredOn(row -> id.equals(row.actor()))
                .isNotEmpty()
                .allMatch(TrailRow::erased);
    }

    @Test
    void onlyAuditorsAndAdminsReadAndOnlyAdminsErase() {
        assertThatThrownBy(() -> Given.signedInAs(learner(), () -> entries.count(TrailFilter.ALL)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(
                        () -> Given.signedInAs(Given.BAMBANG, () -> entries.forget(1L, "alasan")))
                .isInstanceOf(EJBAccessException.class);
    }

    private void enrol() throws Exception {
        Long course = Given.course("Jejak yang utuh");
        Given.signedInAs(learner(), () -> enrolments.enrol(course));
    }

    private void enrolElsewhere() throws Exception {
        Long course = Given.course("Jejak yang lain");
        Given.signedInAs(learner(), () -> enrolments.enrol(course));
    }

    private void seal() {
        while (sealing.seal()) {
            continue; // batch by batch until nothing waits
        }
    }

    private List<TrailRow> trailOf(NamedPerson who) throws Exception {
        var filter = new TrailFilter(who.nip(), null, null, null, null);
        return Given.signedInAs(Given.BAMBANG, () -> entries.rows(filter, 0, 100));
    }

    private List<Finding> verified(long from, long to) throws Exception {
        return Given.signedInAs(Given.BAMBANG, () -> chain.verify(from, to));
    }

    private List<Finding> findingsOfToday() throws Exception {
        return Given.signedInAs(Given.BAMBANG, () -> chain.verify()).findings();
    }

    private void change(String jpql) throws Exception {
        Given.inTransaction(() -> db.createQuery(jpql).executeUpdate());
    }

    /** Somebody of this test alone; made in the server, not where the tests are started. */
    private NamedPerson learner() {
        if (learner == null) {
            learner = Given.someone(Roles.LEARNER);
        }
        return learner;
    }
}
