package id.bina.mentoring;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;

/** A mentee of a pair or circle. */
@Entity
public class PairMember extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Pair pair;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person mentee;

    protected PairMember() {}

    PairMember(Pair pair, Person mentee) {
        this.pair = pair;
        this.mentee = mentee;
    }

    public Pair getPair() {
        return pair;
    }

    public Person getMentee() {
        return mentee;
    }
}
