package id.bina.pledge;

import id.bina.identity.Nip;
import id.bina.identity.Person;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The superior who signed beneath, as the personnel file read at that moment. */
@Embeddable
public class Countersigner implements Serializable {
    private Long countersignerId;
    private String countersignerName;
    private String countersignerNip;
    private String countersignerPosition;

    protected Countersigner() {}

    Countersigner(Person person) {
        countersignerId = person.getId();
        countersignerName = person.getFullName();
        countersignerNip = person.getNip().value();
        countersignerPosition = person.getPosition();
    }

    public Long getCountersignerId() {
        return countersignerId;
    }

    public String getCountersignerName() {
        return countersignerName;
    }

    public Nip getCountersignerNip() {
        return countersignerNip == null ? null : new Nip(countersignerNip);
    }

    public String getCountersignerPosition() {
        return countersignerPosition;
    }
}
