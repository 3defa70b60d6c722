package id.bina.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Settles a duty for the whole city, batch by batch, while the admin goes on. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DutyRounds {
    @Inject DutyBinding binding;

    @Asynchronous
    public void settle(Long dutyId, LocalDate day) {
        boolean more = true;
        while (more) {
            more = binding.settle(dutyId, day);
        }
    }
}
