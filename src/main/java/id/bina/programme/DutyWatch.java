package id.bina.programme;

import id.bina.identity.PersonLeft;
import id.bina.identity.PersonRegistered;
import id.bina.identity.PersonReturned;
import id.bina.identity.PlacementChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Looks at duties again when something changed that decides about them. */
@ApplicationScoped
class DutyWatch {
    @Inject DutyBinding binding;
    @Inject DutyRounds rounds;
    @Inject Clock clock;

    void registered(@Observes PersonRegistered event) {
        binding.person(event.personId());
    }

    void placed(@Observes PlacementChanged event) {
        binding.person(event.personId());
    }

    void left(@Observes PersonLeft event) {
        binding.person(event.personId());
    }

    void returned(@Observes PersonReturned event) {
        binding.person(event.personId());
    }

    void activated(@Observes(during = TransactionPhase.AFTER_SUCCESS) DutyActivated event) {
        rounds.settle(event.dutyId(), LocalDate.now(clock));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DutyChanged event) {
        rounds.settle(event.dutyId(), LocalDate.now(clock));
    }

    void retired(@Observes(during = TransactionPhase.AFTER_SUCCESS) DutyRetired event) {
        rounds.settle(event.dutyId(), LocalDate.now(clock));
    }
}
