package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import jakarta.json.Json;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What somebody types about a certificate, as it was typed; it may be unfinished or wrong. */
public class ProofForm implements Serializable {
    /** Characters of the whole form; as wide as the column that keeps it. */
    static final int LONGEST = 4000;

    private String form = "";
    private String title = "";
    private String organiser = "";
    private String documentNumber = "";
    private String startedOn = "";
    private String endedOn = "";
    private String units = "";
    private String claimedJp = "";
    private boolean international;

    static ProofForm of(String json) {
        var kept = Json.createReader(new StringReader(json)).readObject();
        var typed = new ProofForm();
        typed.form = kept.getString("form", "");
        typed.title = kept.getString("title", "");
        typed.organiser = kept.getString("organiser", "");
        typed.documentNumber = kept.getString("documentNumber", "");
        typed.startedOn = kept.getString("startedOn", "");
        typed.endedOn = kept.getString("endedOn", "");
        typed.units = kept.getString("units", "");
        typed.claimedJp = kept.getString("claimedJp", "");
        typed.international = kept.getBoolean("international", false);
        return typed;
    }

    /** The text that is kept. */
    String json() {
        String json =
                Json.createObjectBuilder()
                        .add("form", plain(form))
                        .add("title", plain(title))
                        .add("organiser", plain(organiser))
                        .add("documentNumber", plain(documentNumber))
                        .add("startedOn", plain(startedOn))
                        .add("endedOn", plain(endedOn))
                        .add("units", plain(units))
                        .add("claimedJp", plain(claimedJp))
                        .add("international", international)
                        .build()
                        .toString();
        require(json.length() <= LONGEST, "hours.proof.tooLong");
        return json;
    }

    /** The claim that this says, when it is whole; {@code today} because nothing ends later. */
    ProofClaim claim(LocalDate today) {
        require(!plain(form).isEmpty(), "hours.proof.noForm");
        require(plain(title).length() >= 3, "hours.proof.noTitle");
        require(!plain(organiser).isEmpty(), "hours.proof.noOrganiser");
        require(!plain(documentNumber).isEmpty(), "hours.proof.noNumber");
        require(plain(title).length() <= 300, "hours.proof.longTitle");
        require(plain(organiser).length() <= 200, "hours.proof.longOrganiser");
        require(plain(documentNumber).length() <= 100, "hours.proof.longNumber");
        var from = day(startedOn);
        var to = day(endedOn);
        require(!to.isBefore(from), "hours.activity.badDates");
        require(!to.isAfter(today), "hours.proof.future");
        var days = whole(units);
        require(
                days == null || days <= to.toEpochDay() - from.toEpochDay() + 1,
                "hours.proof.days");
        return new ProofClaim(
                plain(form),
                plain(title),
                plain(organiser),
                plain(documentNumber),
                from,
                to,
                international,
                number(claimedJp),
                days);
    }

    private static LocalDate day(String typed) {
        require(!plain(typed).isEmpty(), "hours.activity.noDates");
        try {
            return LocalDate.parse(plain(typed));
        } catch (DateTimeParseException unreadable) {
            require(false, "hours.proof.badDate", typed);
            return null;
        }
    }

    private static BigDecimal number(String typed) {
        String text = plain(typed).replace(',', '.');
        require(text.isEmpty() || text.matches("\\d{1,4}(\\.\\d)?"), "hours.proof.badJp", typed);
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static Integer whole(String typed) {
        String text = plain(typed);
        require(text.isEmpty() || text.matches("[1-9]\\d{0,2}"), "hours.proof.badDays", typed);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOrganiser() {
        return organiser;
    }

    public void setOrganiser(String organiser) {
        this.organiser = organiser;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(String startedOn) {
        this.startedOn = startedOn;
    }

    public String getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(String endedOn) {
        this.endedOn = endedOn;
    }

    public String getUnits() {
        return units;
    }

    public void setUnits(String units) {
        this.units = units;
    }

    public String getClaimedJp() {
        return claimedJp;
    }

    public void setClaimedJp(String claimedJp) {
        this.claimedJp = claimedJp;
    }

    public boolean isInternational() {
        return international;
    }

    public void setInternational(boolean international) {
        this.international = international;
    }
}
