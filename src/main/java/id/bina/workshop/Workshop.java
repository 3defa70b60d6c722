package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * An offer to learn together: what it is about and how the day goes, without a date. It is held any
 * number of times, each a {@link Cohort}. Archived ones are kept and cannot be planned any more.
 */
@Entity
public class Workshop extends Persistent {
    /** Whether it can be planned. */
    public enum Status {
        ACTIVE,
        ARCHIVED
    }

    @NotBlank
    @Size(max = 40)
    private String code;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.ACTIVE;

    @NotBlank
    @Size(max = 160)
    private String title;

    @Size(max = 2000)
    private String summary;

    @Size(max = 4000)
    private String goals;

    /** Code of the form of learning, as {@code KL07}; see {@code ref-bentuk-bangkom.yaml}. */
    @NotBlank
    @Size(max = 10)
    private String form;

    /** Learning hours of 45 minutes that the certificate names. */
    @NotNull private BigDecimal jp;

    @Size(max = 160)
    private String duration;

    @Size(max = 1000)
    private String audience;

    @Size(max = 1000)
    private String prerequisites;

    @Size(max = 1000)
    private String equipment;

    /** One task a line, as {@link TaskLine} reads it. */
    @Size(max = 4000)
    private String tasksBefore;

    @Size(max = 4000)
    private String tasksAfter;

    /** One part of the day a line, as {@link AgendaLine} reads it. */
    @Size(max = 6000)
    private String agenda;

    @Size(max = 1000)
    private String certificateCondition;

    @Size(max = 1000)
    private String partner;

    @Size(max = 4000)
    private String risks;

    protected Workshop() {}

    Workshop(String code, WorkshopFacts facts) {
        require(code != null && code.matches("[A-Z0-9-]{2,40}"), "workshop.offer.badCode", code);
        this.code = code;
        describe(facts);
    }

    /** Says anew what it is about; lines that nobody could read are refused. */
    final void describe(WorkshopFacts facts) {
        AgendaLine.of(facts.getDay().getAgenda());
        TaskLine.of(facts.getDay().getTasksBefore());
        TaskLine.of(facts.getDay().getTasksAfter());
        title = facts.getTitle().strip();
        summary = facts.getSummary();
        goals = facts.getGoals();
        form = facts.getForm();
        jp = facts.getJp();
        duration = facts.getDuration();
        audience = facts.getAudience();
        prerequisites = facts.getPrerequisites();
        equipment = facts.getDay().getEquipment();
        tasksBefore = facts.getDay().getTasksBefore();
        tasksAfter = facts.getDay().getTasksAfter();
        agenda = facts.getDay().getAgenda();
        certificateCondition = facts.getCertificateCondition();
        partner = facts.getPartner();
        risks = facts.getDay().getRisks();
    }

    void archive() {
        require(status == Status.ACTIVE, "workshop.offer.archivedAlready");
        status = Status.ARCHIVED;
    }

    void restore() {
        require(status == Status.ARCHIVED, "workshop.offer.activeAlready");
        status = Status.ACTIVE;
    }

    public List<String> goalLines() {
        return goals == null ? List.of() : goals.lines().filter(g -> !g.isBlank()).toList();
    }

    public List<AgendaLine> agendaLines() {
        return AgendaLine.of(agenda);
    }

    public String getCode() {
        return code;
    }

    public Status getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public String getGoals() {
        return goals;
    }

    public String getForm() {
        return form;
    }

    public BigDecimal getJp() {
        return jp;
    }

    public String getDuration() {
        return duration;
    }

    public String getAudience() {
        return audience;
    }

    public String getPrerequisites() {
        return prerequisites;
    }

    public String getEquipment() {
        return equipment;
    }

    public String getTasksBefore() {
        return tasksBefore;
    }

    public String getTasksAfter() {
        return tasksAfter;
    }

    public String getAgenda() {
        return agenda;
    }

    public String getCertificateCondition() {
        return certificateCondition;
    }

    public String getPartner() {
        return partner;
    }

    public String getRisks() {
        return risks;
    }
}
