package id.bina.hours;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The rules and duties with their versions; the next version of one of the rules. */
@Named
@ViewScoped
public class RulesPage implements Serializable {
    @Inject HoursRules rules;
    @Inject Notice notice;

    private List<HoursRule> rows;
    private List<HoursDuty> duties;
    private HoursRule chosen;
    private HoursRuleFacts facts;
    private HoursDuty duty;
    private HoursDutyFacts dutyFacts;
    private LocalDate from;

    public void open() {
        rows = rules.rules();
        duties = rules.duties();
    }

    public void choose(HoursRule rule) {
        chosen = rule;
        facts = rules.facts(rule.getId());
        duty = null;
    }

    public void chooseDuty(HoursDuty one) {
        duty = one;
        dutyFacts = rules.dutyFacts(one.getId());
        chosen = null;
    }

    public String saveDuty() {
        rules.changeDuty(duty.getId(), dutyFacts, from);
        notice.info("hours.rules.dutySaved");
        return "/hours/rules?faces-redirect=true";
    }

    public String save() {
        rules.change(chosen.getId(), facts, from);
        notice.info("hours.rules.saved", facts.getName());
        return "/hours/rules?faces-redirect=true";
    }

    public List<HoursRule> getRows() {
        return rows;
    }

    public List<HoursDuty> getDuties() {
        return duties;
    }

    public HoursRule getChosen() {
        return chosen;
    }

    public HoursRuleFacts getFacts() {
        return facts;
    }

    public HoursDuty getDuty() {
        return duty;
    }

    public HoursDutyFacts getDutyFacts() {
        return dutyFacts;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public List<HoursBasis> getBases() {
        return Arrays.asList(HoursBasis.values());
    }

    public List<CapPeriod> getPeriods() {
        return Arrays.asList(CapPeriod.values());
    }

    public List<Certainty> getCertainties() {
        return Arrays.asList(Certainty.values());
    }
}
