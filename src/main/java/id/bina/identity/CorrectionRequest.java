package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** What a person wants put right in the own file, and what the personnel office answered. */
@Entity
public class CorrectionRequest extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotBlank
    @Size(max = 1000)
    private String wish;

    @NotNull private OffsetDateTime sentAt;

    @Size(max = 1000)
    private String answer;

    private OffsetDateTime answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person answeredBy;

    protected CorrectionRequest() {}

    CorrectionRequest(Person person, String wish, OffsetDateTime now) {
        this.person = person;
        this.wish = wish;
        sentAt = now;
    }

    void answer(String text, Person by, OffsetDateTime now) {
        require(answeredAt == null, "identity.correction.answered");
        answer = text;
        answeredBy = by;
        answeredAt = now;
    }

    Person getPerson() {
        return person;
    }
}
