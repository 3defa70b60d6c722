package id.bina.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.Given;
import id.bina.given.AtOnce;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CompetenceIT {
    @Inject Plans plans;
    @Inject PlanReviews reviews;
    @Inject GapMaps maps;
    @Inject Superiors superiors;
    @Inject Framework framework;
    @Inject Clock clock;

    @Test
    void twoTapsOfTheSuperiorAgreeOnce() throws Exception {
        var person = Given.someone(Roles.LEARNER);
        var superior = superior(person);
        Long plan = submitted(person);
        Callable<String> tap = () -> agree(superior, plan);
        assertThat(AtOnce.run(List.of(tap, tap)))
                .containsExactlyInAnyOrder("agreed", "competence.review.decided");
        var view = Given.signedInAs(person, () -> plans.mine(year()).orElseThrow());
        assertThat(view.status()).isEqualTo(DevelopmentPlan.Status.AGREED);
        assertThat(view.versions()).hasSize(2);
    }

    @Test
    void thePlanOfSomebodyWhoAnswersToAnotherIsNotFound() throws Exception {
        var person = Given.someone(Roles.LEARNER);
        superior(person);
        Long plan = submitted(person);
        var stranger = Given.someone(Roles.LEARNER);
        assertThatThrownBy(() -> Given.signedInAs(stranger, () -> reviews.view(plan)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Given.signedInAs(person, () -> reviews.view(plan)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aHeadSeesNoMapBeyondTheOwnUnit() throws Exception {
        var head = superior(Given.someone(Roles.LEARNER));
        var filter = new GapFilter(LocalDate.now(clock), "/");
        assertThatThrownBy(() -> Given.signedInAs(head, () -> maps.map(filter)))
                .isInstanceOf(NotFound.class);
        var own = new GapFilter(LocalDate.now(clock), null);
        assertThat(Given.signedInAs(head, () -> maps.map(own)).getColumns()).isNotEmpty();
    }

    private String agree(NamedPerson superior, Long plan) throws Exception {
        try {
            Given.signedInAs(
                    superior, Roles.LEARNER, () -> reviews.decide(plan, true, "Sesuai kebutuhan."));
            return "agreed";
        } catch (RuleViolation refused) {
            return refused.getKey();
        }
    }

    private Long submitted(NamedPerson person) throws Exception {
        var form = new GoalForm();
        form.setCompetenceId(framework.competences().get(0).getId());
        form.setLevel(2);
        form.setActivity("Etika dan Integritas ASN");
        form.setForm("pelatihan daring");
        form.setJp(new BigDecimal("8"));
        Given.signedInAs(person, () -> plans.add(year(), form));
        Given.signedInAs(person, () -> plans.submit(year()));
        return Given.signedInAs(person, () -> plans.mine(year()).orElseThrow().id());
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    /** The head to whom somebody new answers; made when nobody is there yet. */
    private NamedPerson superior(NamedPerson person) throws Exception {
        Given.person(Given.SRI);
        return Given.inTransaction(
                () -> {
                    var found = superiors.of(Given.person(person)).orElseThrow();
                    return new NamedPerson(found.getNip().value(), found.getName(), Roles.HEAD);
                });
    }
}
