package id.bina.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Map;

/** Plays what the invented people have done in the last months. */
@Stateless
@PermitAll
public class DemoPast {
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void play(List<DemoPerson> people, Map<String, Long> ids) {}
}
