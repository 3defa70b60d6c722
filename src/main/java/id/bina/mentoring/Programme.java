package id.bina.mentoring;

import id.bina.shared.Persistent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a pair works: how many weeks, how often, by which questions, for how many JP. All numbers are
 * data because the regulation behind them changes. Its meetings are {@link ProgrammeMeeting}.
 */
@Entity
public class Programme extends Persistent {
    @NotBlank
    @Size(max = 40)
    private String code;

    @NotBlank
    @Size(max = 160)
    private String title;

    /** Code of the form of development, such as NKL02. */
    @NotBlank
    @Size(max = 10)
    private String form = "NKL02";

    /** The field it is for; null for any. */
    @Enumerated(EnumType.STRING)
    private Expertise expertise;

    @Min(1)
    @Max(60)
    private int weeks = 12;

    @NotNull
    @DecimalMin("0")
    private BigDecimal jpPerSession = BigDecimal.valueOf(2);

    /** At most so many sessions of one month count JP. */
    @Min(1)
    @Max(31)
    private int capPerMonth = 2;

    /** A shorter session counts no JP; minutes. */
    @Min(0)
    @Max(480)
    private int minMinutes = 45;

    /** One a line: what both agree to at the start. */
    @NotNull
    @Size(max = 4000)
    private String agreements = "";

    /** One a line: who may be a pair. */
    @NotNull
    @Size(max = 4000)
    private String rules = "";

    @Embedded private GrowQuestions grow = new GrowQuestions();

    private boolean active = true;

    protected Programme() {}

    Programme(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** No new pairs in it; running pairs go on. */
    void retire() {
        active = false;
    }

    void restore() {
        active = true;
    }

    public List<String> getAgreementLines() {
        return GrowQuestions.lines(agreements);
    }

    public List<String> getRuleLines() {
        return GrowQuestions.lines(rules);
    }

    public String getCode() {
        return code;
    }

    public boolean isActive() {
        return active;
    }

    public GrowQuestions getGrow() {
        return grow;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public Expertise getExpertise() {
        return expertise;
    }

    public void setExpertise(Expertise expertise) {
        this.expertise = expertise;
    }

    public int getWeeks() {
        return weeks;
    }

    public void setWeeks(int weeks) {
        this.weeks = weeks;
    }

    public BigDecimal getJpPerSession() {
        return jpPerSession;
    }

    public void setJpPerSession(BigDecimal jpPerSession) {
        this.jpPerSession = jpPerSession;
    }

    public int getCapPerMonth() {
        return capPerMonth;
    }

    public void setCapPerMonth(int capPerMonth) {
        this.capPerMonth = capPerMonth;
    }

    public int getMinMinutes() {
        return minMinutes;
    }

    public void setMinMinutes(int minMinutes) {
        this.minMinutes = minMinutes;
    }

    public String getAgreements() {
        return agreements;
    }

    public void setAgreements(String agreements) {
        this.agreements = agreements == null ? "" : agreements;
    }

    public String getRules() {
        return rules;
    }

    public void setRules(String rules) {
        this.rules = rules == null ? "" : rules;
    }
}
