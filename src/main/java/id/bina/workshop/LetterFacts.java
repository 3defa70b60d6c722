package id.bina.workshop;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** Number, date and signatory of the letter of assignment. */
public class LetterFacts implements Serializable {
    @Size(max = 80)
    private String number;

    private LocalDate date;

    @Size(max = 160)
    private String signatoryName;

    @Size(max = 160)
    private String signatoryTitle;

    @Size(max = 40)
    private String signatoryNip;

    static LetterFacts of(Cohort cohort) {
        var facts = new LetterFacts();
        facts.number = cohort.getLetterNumber();
        facts.date = cohort.getLetterDate();
        facts.signatoryName = cohort.getSignatoryName();
        facts.signatoryTitle = cohort.getSignatoryTitle();
        facts.signatoryNip = cohort.getSignatoryNip();
        return facts;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getSignatoryName() {
        return signatoryName;
    }

    public void setSignatoryName(String signatoryName) {
        this.signatoryName = signatoryName;
    }

    public String getSignatoryTitle() {
        return signatoryTitle;
    }

    public void setSignatoryTitle(String signatoryTitle) {
        this.signatoryTitle = signatoryTitle;
    }

    public String getSignatoryNip() {
        return signatoryNip;
    }

    public void setSignatoryNip(String signatoryNip) {
        this.signatoryNip = signatoryNip;
    }
}
