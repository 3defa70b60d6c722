package id.bina.hours;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;

/** The one row whose lock puts those who send lines, or take over answers, in order. */
@Entity
public class SiasnTurn extends Persistent {
    static final Long ID = 1L;

    protected SiasnTurn() {}
}
