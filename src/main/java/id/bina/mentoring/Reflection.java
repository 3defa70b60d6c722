package id.bina.mentoring;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** How one of a pair looks back at the end; the words are sealed and read by the pair. */
@Entity
public class Reflection extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Pair pair;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    /** Sealed {@link ReflectionText}. */
    @NotNull private String words;

    @NotNull private OffsetDateTime givenAt;

    protected Reflection() {}

    Reflection(Pair pair, Person person, String sealedWords, OffsetDateTime now) {
        this.pair = pair;
        this.person = person;
        this.words = sealedWords;
        this.givenAt = now;
    }

    public Pair getPair() {
        return pair;
    }

    public Person getPerson() {
        return person;
    }

    String getWords() {
        return words;
    }

    public OffsetDateTime getGivenAt() {
        return givenAt;
    }
}
