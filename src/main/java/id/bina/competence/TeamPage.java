package id.bina.competence;

import id.bina.shared.web.Asked;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Plans that wait for me, and everybody who answers to me. */
@Named
@ViewScoped
public class TeamPage implements Serializable {
    private static final int STEP = 20;
    private static final int MOST = 200;

    @Inject Teams teams;

    private String q;
    private String shown;
    private int size;
    private List<WaitingPlan> waiting;
    private List<StaffRow> staff;

    public void open() {
        size = Asked.number(shown, STEP, MOST, STEP);
        waiting = teams.waiting();
        staff = teams.staff(q, size + 1);
    }

    public List<WaitingPlan> getWaiting() {
        return waiting;
    }

    public List<StaffRow> getStaff() {
        return staff.subList(0, Math.min(size, staff.size()));
    }

    public boolean isMore() {
        return staff.size() > size && size < MOST;
    }

    public int getNext() {
        return size + STEP;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
