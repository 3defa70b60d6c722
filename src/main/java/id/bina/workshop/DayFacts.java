package id.bina.workshop;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** How the day of a workshop goes, and what surrounds it; see {@link Workshop}. */
public class DayFacts implements Serializable {
    @Size(max = 6000)
    private String agenda;

    @Size(max = 4000)
    private String tasksBefore;

    @Size(max = 4000)
    private String tasksAfter;

    @Size(max = 1000)
    private String equipment;

    @Size(max = 4000)
    private String risks;

    static DayFacts of(Workshop workshop) {
        var facts = new DayFacts();
        facts.agenda = workshop.getAgenda();
        facts.tasksBefore = workshop.getTasksBefore();
        facts.tasksAfter = workshop.getTasksAfter();
        facts.equipment = workshop.getEquipment();
        facts.risks = workshop.getRisks();
        return facts;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }

    public String getTasksBefore() {
        return tasksBefore;
    }

    public void setTasksBefore(String tasksBefore) {
        this.tasksBefore = tasksBefore;
    }

    public String getTasksAfter() {
        return tasksAfter;
    }

    public void setTasksAfter(String tasksAfter) {
        this.tasksAfter = tasksAfter;
    }

    public String getEquipment() {
        return equipment;
    }

    public void setEquipment(String equipment) {
        this.equipment = equipment;
    }

    public String getRisks() {
        return risks;
    }

    public void setRisks(String risks) {
        this.risks = risks;
    }
}
